"""The names a ministry's own template may use, with what each stands for: all facts of a report, flat.

Every name begins with ``nc_``. A cell of a workbook gets the value itself, a Word file the printed value. Lists
(`nc_targets`, `nc_indicators`, `nc_activities`) are for the loops of Word templates.
"""

import re
from collections import Counter
from datetime import date

from natcoord import labels
from natcoord.domain import arms, nap
from natcoord.domain.records import STATUSES, Measurement
from natcoord.i18n import Language
from natcoord.reports import national_facts, tracking_facts
from natcoord.reports.order import Order

PREFIX = "nc_"
Value = str | int | float | date | None
Names = dict[str, Value]
Lists = dict[str, list[Names]]
_OTHER = re.compile(r"[^0-9A-Za-z]+")


def names(order: Order) -> Names:
    """Each name with its value; None where the country does not know it."""
    facts = national_facts.gather(order.snapshot, order.language, order.pack, order.today)
    found = {
        **_report(order),
        **_counts(facts),
        **_scores(facts),
        **_targets(facts),
        **_indicators(facts),
        **_money(order),
        **_arms(order),
        **_entries(order),
    }
    return {PREFIX + key: value for key, value in found.items()}


def lists(order: Order) -> Lists:
    """The lists for loops, each item with the same fields as the flat names."""
    facts = national_facts.gather(order.snapshot, order.language, order.pack, order.today)
    plan = tracking_facts.follow(order.snapshot, order.language, order.pack, order.today).plan
    activities = [one for one in plan.lines if one.item.level == "activity"] if plan else []
    return {
        "nc_targets": [{"code": line.target.code, **_target(facts, line)} for line in facts.lines],
        "nc_indicators": [
            {"code": sheet.code, **_indicator(facts, line)}
            for line in facts.lines
            if (sheet := line.indicator) is not None
        ],
        "nc_activities": [
            {
                "number": one.number,
                "title": order.say(one.item.title),
                "lead": order.institution(one.item.institution_id),
                "state": labels.activity_state(one.item.state, order.language),
                "starts": _day(one.item.starts_on),
                "ends": _day(one.item.ends_on),
            }
            for one in activities
        ],
    }


def key_of(code: str) -> str:
    """A code as a part of a name: ``I-01`` is ``I_01``."""
    return _OTHER.sub("_", code).strip("_")


def printed(value: Value, language: Language) -> str:
    """The value as a Word file says it; empty for what is not known."""
    if value is None:
        return ""
    if isinstance(value, date):
        return language.date(value)
    return value if isinstance(value, str) else language.number(value)


def _report(order: Order) -> Names:
    report, language = order.report, order.language
    return {
        "state": order.state_name,
        "date": order.today,
        "title": order.say(report.title),
        "kind": labels.report_kind(report.kind, language),
        "period": labels.report_period(report.period, language) if report.period else "",
        "class": labels.report_class(report.report_class, language),
        "version": report.version,
        "clearance": labels.clearance(report.state, language),
        "prepared_by": order.institution(report.institution_id),
    }


def _counts(facts: national_facts.Facts) -> Names:
    statuses = Counter(line.progress.status for line in facts.lines)
    adopted = sum(1 for line in facts.lines if line.target.adopted_on)
    found: Names = {"targets": len(facts.lines), "targets_adopted": adopted}
    found |= {f"targets_{code}": statuses[code] for code in STATUSES}
    found["gaps"] = sum(1 for one in facts.gaps if one.decision != "rejected")
    found["indicators"] = len(facts.snapshot.indicators)
    return found


def _scores(facts: national_facts.Facts) -> Names:
    found: Names = {}
    for one in (*facts.scores, facts.overall):
        key = f"score_{one.area or 'all'}"
        found |= {f"{key}_law": one.law, f"{key}_practice": one.practice, f"{key}_coverage": 100 * one.coverage}
    return found


def _targets(facts: national_facts.Facts) -> Names:
    return {
        f"target_{key_of(line.target.code)}_{name}": value
        for line in facts.lines
        for name, value in _target(facts, line).items()
    }


def _target(facts: national_facts.Facts, line: national_facts.Line) -> Names:
    target = line.target
    return {
        "title": facts.say(target.title),
        "baseline": target.baseline_value,
        "baseline_year": target.baseline_year,
        "target": target.target_value,
        "target_year": target.target_year,
        "status": labels.status(line.progress.status, facts.language),
        "owner": facts.institution(target.institution_id),
        "adopted": _day(target.adopted_on),
    }


def _indicators(facts: national_facts.Facts) -> Names:
    return {
        f"indicator_{key_of(line.indicator.code)}_{name}": value
        for line in facts.lines
        if line.indicator is not None
        for name, value in _indicator(facts, line).items()
    }


def _indicator(facts: national_facts.Facts, line: national_facts.Line) -> Names:
    sheet, latest = line.indicator, line.latest
    assert sheet is not None
    return {
        "name": facts.say(sheet.name),
        "unit": facts.say(sheet.unit),
        "value": line.progress.value,
        "period": facts.language.period(line.progress.period) if line.progress.period else "",
        "numerator": _part(latest, "numerator"),
        "denominator": _part(latest, "denominator"),
    }


def _part(latest: Measurement | None, name: str) -> float | None:
    return getattr(latest, name) if latest is not None else None


def _money(order: Order) -> Names:
    plan = tracking_facts.follow(order.snapshot, order.language, order.pack, order.today).plan
    if plan is None:
        return {}
    amount = plan.sum(plan.rated)
    return {
        "plan_title": order.say(plan.plan.title),
        "plan_state": labels.plan_state(plan.plan.state, order.language),
        "plan_currency": plan.currency,
        "plan_total": amount.total,
        "plan_national": amount.national,
        "plan_pledged": amount.pledged,
        "plan_received": amount.received,
        "plan_gap": amount.gap,
        "plan_activities": len(nap.activities(one.item for one in plan.lines)),
    }


def _arms(order: Order) -> Names:
    found: Names = {}
    for year in arms.years(order.snapshot):
        made = arms.summary(arms.year_facts(order.snapshot, year))
        found |= {
            f"arms_{year}_collected": made.whole.total,
            f"arms_{year}_traced": made.whole.traced,
            f"arms_{year}_established": made.whole.established,
            f"arms_{year}_percent": made.whole.percent,
            **{f"arms_{year}_{context}": made.contexts[context].total for context in made.contexts},
        }
    return found


def _entries(order: Order) -> Names:
    """What was filled in, by the keys of the template's fields."""
    found: Names = {}
    for field_key in order.template.fields if order.template else ():
        one = order.entries.get(field_key)
        key = f"field_{key_of(field_key)}"
        found[key] = order.say(one.text) if one else None
        if one and one.number is not None:
            found[key] = one.number
        if one and one.choice:
            found[f"{key}_answer"] = labels.tri(one.choice, order.language)
    return found


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
