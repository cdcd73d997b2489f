"""The numpy twins of the draws benchmark: the same algebra from the same coefficients.

`stated` makes every month of every option in every draw, sums and spreads them. `shortened` takes the shortcuts that Stowage takes: totals
from the months that stand for all, which it is told, and single bills of the first draws only.
Whole-array operations, in chunks of months that stay in the cache where an intermediate is large; bills are read month by month
and never kept. Percentiles by partitions at one rank each and sorting what is left of the tails: numpy has faster code for these
than for partitions at several ranks at once.
Usage: reference.py FOLDER RUNS. Reads what draws.ts left in FOLDER and writes figures to reference.json.
"""

import json
import math
import sys
import time
from pathlib import Path

import numpy as np

MONTHS_AT_ONCE = 5
BEHIND = 2.0
SHARES = (0.05, 0.1, 0.5, 0.9, 0.95)

folder = Path(sys.argv[1])
meta = json.loads((folder / "meta.json").read_text())
draws, options, months = meta["draws"], meta["options"], meta["months"]
criteria, inputs, replicates = meta["criteria"], meta["inputs"], meta["replicates"]


def array(name, *shape, dtype=np.float64):
    return np.fromfile(folder / f"{name}.bin", dtype=dtype).reshape(shape)


scores = array("scores", draws, inputs)
amounts = array("amounts", draws, inputs)
terms = array("terms", -1, inputs, dtype=np.int32)
mean = array("mean", options, months)
loadings = [array(f"loadings{o}", -1, months) for o in range(options)]
coefficients = [array(f"coefficients{o}", -1, len(terms)) for o in range(options)]
level_mean = array("levelMean", options * (criteria - 1))
level_coefficients = array("levelCoefficients", options * (criteria - 1), len(terms))
stand_ins = [(own["columns"], np.array(own["weights"])) for own in meta["standIns"]]
per_replicate = draws // replicates
first_draws = np.arange(draws).reshape(replicates, -1)[:, : meta["monthlyDraws"] // replicates].ravel()
known = array("known", -1, inputs)
influence = array("influence", inputs)
known_feasible = array("knownFeasible", len(known), options, dtype=np.uint8)
weights = array("weights", criteria)
drawn_weights = array("drawnWeights", draws, criteria)


def expand(z):
    """Products of Hermite polynomials: draws x terms."""
    hermite = np.stack([np.ones_like(z), z, (z * z - 1) / math.sqrt(2), (z**3 - 3 * z) / math.sqrt(6)])
    values = hermite[terms[:, 0], :, 0]
    for column in range(1, inputs):
        values = values * hermite[terms[:, column], :, column]
    return np.ascontiguousarray(values.T)


def bills_of(option, scale, columns, room):
    """Bills of a few months: months x draws."""
    bills = room[: len(columns), : scale.shape[1]]
    np.matmul(loadings[option][:, columns].T, scale, out=bills)
    bills += mean[option, columns, None]
    return np.exp(bills, out=bills)


def chunks(columns):
    return [columns[start : start + MONTHS_AT_ONCE] for start in range(0, len(columns), MONTHS_AT_ONCE)]


def stated_bills(values):
    fan = np.empty((options, months, len(SHARES)))
    totals = np.zeros((options, len(values)))
    room = np.empty((MONTHS_AT_ONCE, len(values)))
    for option in range(options):
        scale = coefficients[option] @ values.T
        for own in chunks(np.arange(months)):
            bills = bills_of(option, scale, own, room)
            totals[option] += bills.sum(0)
            fan[option, own] = percentiles(bills)
    return totals, fan


def shortened_bills(values):
    fan = np.empty((options, months, len(SHARES)))
    totals = np.zeros((options, len(values)))
    room = np.empty((MONTHS_AT_ONCE, len(values)))
    all_months = np.empty((months, len(first_draws)))
    for option, (columns, shares) in enumerate(stand_ins):
        scale = coefficients[option] @ values.T
        for own, share in zip(chunks(columns), chunks(shares)):
            totals[option] += share @ bills_of(option, scale, own, room)
        first = np.ascontiguousarray(scale[:, first_draws])
        fan[option] = percentiles(bills_of(option, first, np.arange(months), all_months))
    return totals, fan


def levels_of(values, totals):
    levels = np.empty((len(values), options, criteria))
    others = values @ level_coefficients.T
    others += level_mean
    levels[:, :, 1:] = np.exp(others, out=others).reshape(len(values), options, criteria - 1)
    levels[:, :, 0] = totals.T
    return levels


def emulate(bills):
    values = expand(scores)
    totals, fan = bills(values)
    points, own = known * influence, scores * influence
    # The square of a draw's own length is the same for all neighbours.
    nearest = np.argmin((points * points).sum(1) - 2 * (own @ points.T), axis=1)
    return totals, fan, levels_of(values, totals), known_feasible[nearest].astype(bool)


def valuate(levels):
    utilities = np.empty_like(levels)
    for column, value in enumerate(meta["values"]):
        at, worth = np.array(value["at"]), np.array(value["worth"])
        level = levels[..., column]
        if value["log"]:
            at, level = np.log(at), np.log(level)
        order = np.argsort(at)
        utilities[..., column] = np.interp(level, at[order], worth[order])
    return utilities


def percentiles(columns):
    """Of contiguous rows, which are put in another order; type 7."""
    last = columns.shape[-1] - 1
    low, middle, high = math.floor(0.1 * last) + 1, math.floor(0.5 * last) + 1, math.floor(0.9 * last)
    columns.partition(middle, axis=-1)
    lower, upper = columns[..., :middle], columns[..., middle + 1 :]
    lower.partition(low, axis=-1)
    upper.partition(high - middle - 1, axis=-1)
    columns[..., : low + 1].sort(axis=-1)
    columns[..., high:].sort(axis=-1)
    columns[..., middle - 1] = lower[..., low:].max(axis=-1)
    found = []
    for share in SHARES:
        below = math.floor(share * last)
        part = share * last - below
        found.append(columns[..., below] + part * (columns[..., below + 1] - columns[..., below]))
    return np.stack(found, axis=-1)


def smaa(ranked, utilities, feasible, drawn):
    order = np.argsort(-ranked, axis=1)
    first = order[:, 0]
    ranks = np.stack([np.bincount(order[:, rank], minlength=options) for rank in range(options)], 1) / draws
    rows = np.ascontiguousarray(ranked.T)
    above = np.stack([np.count_nonzero(own > rows, axis=1) for own in rows])
    wins = 0.5 * (draws + above - above.T)
    np.fill_diagonal(wins, 0)
    central = np.full((options, criteria), np.nan)
    confidence = np.full(options, np.nan)
    for option in range(options):
        mine = first == option
        if mine.any():
            central[option] = np.broadcast_to(drawn, (draws, criteria))[mine].mean(0)
            own = utilities @ central[option]
            if feasible is not None:
                own += BEHIND * feasible
            confidence[option] = (own[:, option] >= own.max(1) - 1e-12).mean() if own.ndim == 2 else float(own[option] >= own.max() - 1e-12)
    return ranks, wins / draws, central, confidence


def perfect(payoffs):
    return payoffs.max(1).mean() - payoffs.mean(0).max()


def partial(payoffs, order):
    count = len(order)
    size = math.ceil(count / max(2, math.floor(np.cbrt(count) + 1e-9)))
    sums = np.add.reduceat(payoffs[order], np.arange(0, count, size), axis=0)
    return max(0.0, (sums.max(1).sum() - sums.sum(0).max()) / count)


def information(payoffs, order):
    size = draws // replicates
    orders = [order] + [order[order // size == replicate] for replicate in range(replicates)]
    values = [partial(payoffs, own) for own in orders]
    return values[0], np.std(values[1:], ddof=1) / math.sqrt(replicates)


def analyse(totals, fan, levels, feasible):
    utilities = valuate(levels)
    fixed = utilities @ weights
    ranked = np.where(feasible, fixed, fixed - BEHIND)
    payoffs = np.where(feasible, fixed, 0)
    chance = feasible.mean(0)
    qualified = np.flatnonzero(chance >= meta["feasibleShare"])
    by_cost = np.ascontiguousarray(-totals[qualified].T)
    joint = np.einsum("doc,dc->do", utilities, drawn_weights)
    at_medians = expand(np.zeros((1, inputs)))
    every_month = np.stack([np.exp(mean[o] + loadings[o].T @ (coefficients[o] @ at_medians[0])).sum() for o in range(options)])
    median_utilities = valuate(levels_of(at_medians, every_month[:, None])[0])
    alone = drawn_weights @ median_utilities.T
    regret = payoffs.max(1, keepdims=True) - payoffs
    best = np.eye(options)[np.argmax(ranked, axis=1)].reshape(replicates, -1, options).mean(1)
    costs = percentiles(totals.copy())
    # Percentiles settle most pairs before draws are sorted.
    candidates = (costs[:, None] <= costs[None] * (1 + 1e-12)).all(2)
    np.fill_diagonal(candidates, False)
    ordered = {option: np.sort(totals[option]) for option in np.flatnonzero(candidates.any(0) | candidates.any(1))}
    cheaper = np.zeros((options, options), dtype=bool)
    for own, other in np.argwhere(candidates):
        cheaper[own, other] = (ordered[own] <= ordered[other]).all() and (ordered[own] < ordered[other]).any()
    orders = [np.argsort(amounts[:, column], kind="stable") for column in range(inputs)]
    result = {
        "feasible": chance,
        "score": percentiles(np.ascontiguousarray(fixed.T)),
        "total": costs,
        "fan": fan,
        "regret": np.stack([regret.mean(0), percentiles(np.ascontiguousarray(regret.T))[:, 4], regret.max(0)], 1),
        "best": best.mean(0),
        "cheaper": cheaper[np.ix_(qualified, qualified)].astype(float),
        "perfect": np.array([perfect(payoffs), perfect(by_cost)]),
        "score information": np.array([information(payoffs, order) for order in orders]),
        "cost information": np.array([information(by_cost, order) for order in orders]),
    }
    modes = {
        "levels": (ranked, utilities, feasible, weights),
        "both": (np.where(feasible, joint + BEHIND, joint), utilities, feasible, drawn_weights),
        "weights": (alone, median_utilities, None, drawn_weights),
    }
    for name, mode in modes.items():
        ranks, wins, central, confidence = smaa(*mode)
        result |= {f"{name} ranks": ranks, f"{name} wins": wins, f"{name} central": central, f"{name} confidence": confidence}
    return result


def timed(bills):
    best_emulate = best_analyse = math.inf
    for _ in range(int(sys.argv[2])):
        start = time.process_time()
        outcomes = emulate(bills)
        emulated = time.process_time()
        result = analyse(*outcomes)
        best_emulate = min(best_emulate, emulated - start)
        best_analyse = min(best_analyse, time.process_time() - emulated)
    return {
        "emulate": best_emulate * 1000,
        "analyse": best_analyse * 1000,
        "figures": {
            name: [None if math.isnan(value) else value for value in np.asarray(own).ravel().tolist()]
            for name, own in result.items()
        },
    }


twins = {"stated": timed(stated_bills), "shortened": timed(shortened_bills)}
(folder / "reference.json").write_text(json.dumps({"numpy": np.__version__, **twins}))
