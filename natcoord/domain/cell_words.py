"""How people write breakdown cells, in English and Arabic: words for an axis and for a category.

Words are matched as `plain` makes them: without case, spaces, hyphens, vowel marks and the Arabic article.
"""

from collections.abc import Mapping

from natcoord.domain import numerals
from natcoord.domain.age_bands import UNKNOWN
from natcoord.domain.plan_records import CONTEXTS, LIGHT_WEAPONS, OUTCOMES, SMALL_ARMS

Spellings = Mapping[str, Mapping[str, str]]  # axis -> plain word -> code

_JOINTS = str.maketrans("أإآٱةى", "ااااهي", " \t\n_-‐‑–—'’./ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")


def plain(text: str) -> str:
    """One way of writing a word."""
    made = numerals.latin(text).casefold().translate(_JOINTS)
    return made[2:] if made.startswith("ال") and len(made) > 4 else made


def _table(**words: str) -> dict[str, str]:
    """Word -> code, from code -> words between bars; the code is a word too."""
    return {plain(word): code for code, row in words.items() for word in (code, *row.split("|")) if word}


_UNKNOWN = "unknown|not known|unspecified|not stated|غير معروف|غير معروفة|غير محدد|غير محددة|غير مبين"
AXIS = _table(
    sex="sex|gender|الجنس|نوع الجنس|النوع الاجتماعي",
    age="age|age band|age group|ages|العمر|الفئة العمرية|السن|الفئات العمرية",
    disability="disability|disability status|الإعاقة",
    place="place|location|region|governorate|province|district|area|المكان|الموقع|المحافظة|المنطقة|الإقليم",
    weapon="weapon|weapon type|type of weapon|arm type|السلاح|نوع السلاح",
    relationship="relationship|relationship of perpetrator to victim|العلاقة|صلة القرابة|علاقة الجاني بالضحية",
    context="context|context of recovery|السياق|سياق الاسترداد",
    outcome="outcome|tracing outcome|outcome of tracing|نتيجة التعقب",
)
# Words that name one category even where no axis is said with them.
ALONE: dict[str, dict[str, str]] = {
    "sex": _table(
        female="f|w|woman|women|females|girl|girls|women and girls|نساء|النساء|امرأة|المرأة|إناث|أنثى|الإناث|فتيات",
        male="m|man|men|males|boy|boys|men and boys|رجال|الرجال|رجل|ذكور|ذكر|الذكور|فتيان",
    ),
    "age": {
        plain(word): band
        for band, row in (("0-17", "child|children|minors|أطفال|طفل|قاصرون"), ("18+", "adult|adults|بالغون|راشدون"))
        for word in row.split("|")
    },
    "disability": {
        plain(word): code
        for code, row in (
            ("with", "with disability|with a disability|with disabilities|disabled|ذوو الإعاقة|مع إعاقة|بإعاقة"),
            ("without", "without disability|without a disability|without disabilities|دون إعاقة|بدون إعاقة|بلا إعاقة"),
        )
        for word in row.split("|")
    },
    "place": _table(urban="city|cities|حضر|حضري|حضرية|مدن", rural="countryside|ريف|ريفي|ريفية"),
    "weapon": _table(
        revolver="revolvers|مسدس دوار|مسدسات دوارة",
        pistol="pistols|self-loading pistol|مسدس|مسدسات",
        rifle="rifles|rifles and carbines|carbine|carbines|بندقية|بنادق",
        shotgun="shotguns|بندقية خرطوش|بنادق خرطوش|بنادق صيد",
        sub_machine_gun="sub-machine guns|submachine guns|رشاش قصير|رشاشات قصيرة",
        light_machine_gun="light machine guns|رشاش خفيف|رشاشات خفيفة",
        **{code: f"{code}s" for code in LIGHT_WEAPONS},
    ),
    "relationship": _table(
        intimate_partner="partner|intimate partners|spouse|شريك حميم|الشريك الحميم|زوج|زوجة",
        family="family member|relative|relatives|أسرة|أحد أفراد الأسرة|قريب",
        acquaintance="acquaintances|known person|معارف|أحد المعارف",
        stranger="strangers|غريب|غرباء",
    ),
    "context": _table(**dict.fromkeys(CONTEXTS, "")),
    "outcome": _table(**dict.fromkeys(OUTCOMES, "")),
}
# Words that are clear only under the heading of their axis.
UNDER: dict[str, dict[str, str]] = {
    "sex": _table(other="others|آخر|أخرى", unknown=_UNKNOWN),
    "age": _table(unknown=_UNKNOWN),
    "disability": _table(**{"with": "yes|y|1|نعم", "without": "no|n|0|none|لا", "unknown": _UNKNOWN}),
    "place": _table(unknown=_UNKNOWN),
    "weapon": _table(other="others|آخر|أخرى", unknown=_UNKNOWN),
    "relationship": _table(unknown=_UNKNOWN),
    "context": _table(seized_criminal="seized|مضبوطة"),
    "outcome": {},
}

CATEGORIES: dict[str, tuple[str, ...]] = {
    "sex": ("female", "male", "other", UNKNOWN),
    "disability": ("with", "without", UNKNOWN),
    "place": ("urban", "rural", UNKNOWN),
    "weapon": (*SMALL_ARMS, *LIGHT_WEAPONS, "other", UNKNOWN),
    "relationship": ("intimate_partner", "family", "acquaintance", "stranger", UNKNOWN),
    "context": CONTEXTS,
    "outcome": OUTCOMES,
}
