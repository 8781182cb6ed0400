"""The same words in two languages."""

import unicodedata

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c"))


def is_same(leading: str, trailing: str) -> bool:
    """Whether the texts differ by no more than their digits, spaces and marks of direction."""
    return leading == trailing or bare(leading) == bare(trailing)


def both(leading: str, trailing: str) -> str:
    """The texts below each other; one where they are the same or the other is empty."""
    return _with("\n", leading, trailing)


def joined(leading: str, trailing: str) -> str:
    """The texts on one line; one where they are the same or the other is empty."""
    return _with(" / ", leading, trailing)


def _with(between: str, leading: str, trailing: str) -> str:
    if not trailing or is_same(leading, trailing):
        return leading
    return f"{leading}{between}{trailing}" if leading else trailing


def bare(text: str) -> str:
    """The text in one form of its digits and marks, to compare."""
    plain = unicodedata.normalize("NFKC", text).translate(_MARKS)
    digits = "".join(str(unicodedata.digit(mark, mark)) for mark in plain)
    return " ".join(digits.replace("٬", ",").replace("٫", ".").replace("٪", "%").split())
