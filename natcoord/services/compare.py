"""Comparing rounds: what each asks and has, what changed between two of them, how the scores went over all."""

from natcoord.content import Pack
from natcoord.domain import comparison
from natcoord.domain.comparison import Comparison, Course, Round
from natcoord.domain.records import Assessment
from natcoord.services import bank, overview
from natcoord.store.store import Store


def rounds(store: Store, pack: Pack) -> list[Round]:
    """Every round, planned ones too, oldest first; `pack` is the one of `bank.with_own`."""
    return [_round(store, pack, one) for one in comparison.in_order(store.read(Assessment))]


def compare(store: Store, pack: Pack, before_id: str, after_id: str) -> Comparison:
    """What changed from one round to another, over the questions both ask. Raises KeyError for an unknown round."""
    found = {one.assessment_id: one for one in store.read(Assessment)}
    return comparison.between(_round(store, pack, found[before_id]), _round(store, pack, found[after_id]))


def over_rounds(store: Store, pack: Pack) -> list[Course]:
    """The scores of all areas together, then of each, in every round that has begun, oldest first."""
    begun = comparison.begun(store.read(Assessment))
    found = comparison.over([_round(store, pack, one) for one in begun])
    return sorted(found, key=lambda one: pack.areas.index(one.area) if one.area in pack.areas else -1)


def _round(store: Store, pack: Pack, assessment: Assessment) -> Round:
    answers = overview.answers(store, assessment)
    return Round(assessment, bank.asked(store, pack, assessment, answers), answers)
