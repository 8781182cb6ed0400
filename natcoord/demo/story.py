"""What is told of the fictional State, and the chance that fills in the rest, the same way each time."""

import json
from typing import Any
from zlib import crc32

from natcoord.resources import path as resource

Entry = dict[str, Any]


def read(name: str) -> Entry:
    found: Entry = json.loads(resource(f"demo/{name}.json").read_text(encoding="utf-8"))
    return found


def chance(key: str, what: str, sides: int) -> int:
    """A number below `sides` that is always the same for a key."""
    return crc32(f"{key}/{what}".encode()) % sides
