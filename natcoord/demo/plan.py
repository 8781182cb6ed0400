"""The action plan of the story: its outline with costs, its life, and the indicators that have a breakdown."""

from dataclasses import replace
from datetime import date

from natcoord.demo.story import Entry
from natcoord.demo.targets import COMMISSION, record
from natcoord.domain.plan_records import PLAN_LEVELS, Cost, MeasurementRevision, PlanItem, Rate
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.services import country, nap, plan, track
from natcoord.store.store import Store, new_id


class ActionPlan:
    """Told in order: outline, indicators, values, and then its life, since only a plan that is ready is approved."""

    def __init__(self, store: Store, owners: dict[str, str], targets: dict[str, Target], told: Entry) -> None:
        self.store = store
        self.owners = owners
        self.targets = targets
        self.told = told
        first, last = told["years"]
        self.draft = replace(
            nap.new_plan(told["title"], first, last),
            institution_id=owners[told["host"]],
            strategy=told["strategy"],
            finance_consulted_on=told["finance_consulted_on"],
            note=told["note"],
        )
        self.objectives: list[str] = []
        self.sheets: dict[str, Indicator] = {one.code: one for one in store.read(Indicator)}

    def fill(self) -> None:
        """Write all of it."""
        country.save_settings(self.store, replace(self.store.country(), currency=self.told["currency"]))
        for currency, worth, day, source in self.told["rates"]:
            nap.save_rate(self.store, Rate(currency, worth, day, source))
        nap.save_plan(self.store, self.draft)
        for one in self.told["objectives"]:
            self.objectives.append(self._add(one, None, 0))
        for one in self.told["indicators"]:
            self._measure(one)
        self._draft_values()
        for code, day in self.told["adopted"].items():
            plan.adopt_target(self.store, self.targets[code].target_id, date.fromisoformat(day), COMMISSION)
        for state, day, body in self.told["moves"]:
            nap.move_plan(self.store, self.draft.action_plan_id, state, date.fromisoformat(day), body)

    # -- outline --------------------------------------------------------------------------------------------

    def _add(self, told: Entry, parent_id: str | None, depth: int) -> str:
        """A line with all that is below it; what has no children is an activity."""
        children = told.get("children", [])
        level = PLAN_LEVELS[depth] if children else "activity"
        draft = nap.new_item(self.store, self.draft.action_plan_id, level, parent_id)
        kept = self._activity(draft, told) if level == "activity" else draft
        kept = replace(
            kept,
            title=told["title"],
            target_ids=tuple(self.targets[code].target_id for code in told.get("targets", ())),
            area=told.get("area", ""),
            rollup=told.get("rollup", "worst"),
        )
        nap.save_item(self.store, kept)
        for child in children:
            self._add(child, kept.plan_item_id, depth + 1)
        nap.save_costs(self.store, [self._cost(kept, row) for row in told.get("costs", ())])
        return kept.plan_item_id

    def _activity(self, draft: PlanItem, told: Entry) -> PlanItem:
        first, last = told["dates"]
        return replace(
            draft,
            institution_id=self.owners[told["lead"]],
            partners=tuple(self.owners[one] for one in told["partners"]),
            starts_on=first,
            ends_on=last,
            state=told["state"],
            state_on={"planned": None, "done": last}.get(told["state"], first),
            is_milestone=told.get("milestone", False),
        )

    @staticmethod
    def _cost(item: PlanItem, row: list[object]) -> Cost:
        line, year, currency, *amounts, _donor = row
        return Cost(new_id(), item.plan_item_id, line, year, currency, *amounts)  # type: ignore[arg-type]

    # -- what is measured -----------------------------------------------------------------------------------

    def _measure(self, told: Entry) -> None:
        parent = self.sheets.get(told.get("parent", ""))
        sheet = replace(
            plan.new_indicator(self.store, self.targets[told["target"]].target_id if "target" in told else None),
            name=told["name"],
            definition=told["definition"],
            unit=told["unit"],
            kind=told["kind"],
            direction=told["direction"],
            source={"en": "Register of the responsible institution", "ar": "سجل الجهة المسؤولة"},
            frequency=told["frequency"],
            institution_id=self.owners[told["owner"]],
            is_draft=False,
            axes=tuple(told["axes"]),
            disability_method=told.get("disability_method", ""),
            plan_item_id=self.objectives[told["objective"]],
            rolls_up_to=parent.indicator_id if parent else None,
            rollup=told.get("rollup", ""),
        )
        plan.save_indicator(self.store, sheet)
        self.sheets[told["code"]] = sheet
        record(self.store, sheet, told["values"], told["cells"])
        for period, reason in told.get("difference", {}).items():
            track.explain_difference(self.store, self._value(sheet, period).measurement_id, reason)

    def _draft_values(self) -> None:
        """Values of the last months that nobody has approved yet, and one that was revised."""
        for code, values in self.told["drafts"].items():
            sheet = self.sheets[code]
            track.record_many(
                self.store,
                [
                    track.Entry(sheet.indicator_id, period, float(value), source=f"TLV/{code}/{period}")
                    for period, value in values.items()
                ],
            )
        told = self.told["value_revision"]
        sheet = self.sheets[told["code"]]
        now = self._value(sheet, told["period"])
        self.store.save(now._replace(value=float(told["was"])))
        entry = track.Entry(sheet.indicator_id, told["period"], now.value, source=now.source)
        track.revise(self.store, entry, told["reason"])
        track.approve(self.store, [now.measurement_id])
        moment = f"{told['on']}T09:00:00+00:00"
        (kept,) = self.store.read(MeasurementRevision)
        again = self._value(sheet, told["period"])
        self.store.save(replace(kept, replaced_at=moment))
        self.store.save(again._replace(recorded_at=moment, submitted_at=moment, approved_at=moment))

    def _value(self, sheet: Indicator, period: str) -> Measurement:
        where = "indicator_id = ? AND period = ? AND cell = ''"
        return self.store.read(Measurement, where, [sheet.indicator_id, period])[0]
