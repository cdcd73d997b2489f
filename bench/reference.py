"""The numpy twin of the draws benchmark: the same algebra from the same coefficients.

Whole-array operations, in chunks of draws that stay in the second-level cache where an intermediate is large.
Usage: reference.py FOLDER RUNS. Reads what draws.ts left in FOLDER and writes figures to reference.json.
"""

import json
import math
import sys
import time
from pathlib import Path

import numpy as np

CHUNK = 256
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
level_mean = array("levelMean", options * criteria)
level_coefficients = array("levelCoefficients", options * criteria, len(terms))
known = array("known", -1, inputs)
influence = array("influence", inputs)
known_feasible = array("knownFeasible", len(known), options, dtype=np.uint8)
weights = array("weights", criteria)
drawn_weights = array("drawnWeights", draws, criteria)


def expand():
    """Products of Hermite polynomials: draws x terms."""
    z = scores
    hermite = np.stack([np.ones_like(z), z, (z * z - 1) / math.sqrt(2), (z**3 - 3 * z) / math.sqrt(6)])
    values = hermite[terms[:, 0], :, 0]
    for column in range(1, inputs):
        values = values * hermite[terms[:, column], :, column]
    return np.ascontiguousarray(values.T)


def emulate():
    values = expand()
    bills = np.empty((options, draws, months))
    for option in range(options):
        scale = values @ coefficients[option].T
        for start in range(0, draws, CHUNK):
            part = bills[option, start : start + CHUNK]
            np.matmul(scale[start : start + CHUNK], loadings[option], out=part)
            part += mean[option]
            np.exp(part, out=part)
    levels = values @ level_coefficients.T
    levels += level_mean
    np.exp(levels, out=levels)
    points, own = known * influence, scores * influence
    # The square of a draw's own length is the same for all neighbours.
    nearest = np.argmin((points * points).sum(1) - 2 * (own @ points.T), axis=1)
    return bills, levels.reshape(draws, options, criteria), known_feasible[nearest].astype(bool)


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
    """Of contiguous rows, by selection rather than sorting; type 7."""
    places = [share * (columns.shape[-1] - 1) for share in SHARES]
    ranks = sorted({math.floor(p) for p in places} | {math.ceil(p) for p in places})
    part = np.partition(columns, ranks, axis=-1)
    found = []
    for place in places:
        below, above = part[..., math.floor(place)], part[..., math.ceil(place)]
        found.append(below + (place - math.floor(place)) * (above - below))
    return np.stack(found, axis=-1)


def fan(bills):
    found = np.empty((options, months, len(SHARES)))
    for option in range(options):
        found[option] = percentiles(np.ascontiguousarray(bills[option].T))
    return found


def smaa(ranked, utilities, feasible, drawn):
    order = np.argsort(-ranked, axis=1)
    first = order[:, 0]
    ranks = np.stack([np.bincount(order[:, rank], minlength=options) for rank in range(options)], 1) / draws
    wins = np.stack([(ranked[:, [o]] > ranked).sum(0) + 0.5 * (ranked[:, [o]] == ranked).sum(0) for o in range(options)])
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


def analyse(bills, levels, feasible):
    utilities = valuate(levels)
    fixed = utilities @ weights
    ranked = np.where(feasible, fixed, fixed - BEHIND)
    payoffs = np.where(feasible, fixed, 0)
    totals = bills.sum(2)
    chance = feasible.mean(0)
    qualified = np.flatnonzero(chance >= meta["feasibleShare"])
    by_cost = np.ascontiguousarray(-totals[qualified].T)
    joint = np.einsum("doc,dc->do", utilities, drawn_weights)
    median = np.partition(levels, [(draws - 1) // 2, draws // 2], axis=0)[[(draws - 1) // 2, draws // 2]].mean(0)
    median_utilities = valuate(median)
    alone = drawn_weights @ median_utilities.T
    regret = payoffs.max(1, keepdims=True) - payoffs
    best = np.eye(options)[np.argmax(ranked, axis=1)].reshape(replicates, -1, options).mean(1)
    ordered = np.sort(totals, axis=1)
    cheaper = (ordered[:, None] <= ordered[None]).all(2) & (ordered[:, None] < ordered[None]).any(2)
    orders = [np.argsort(amounts[:, column], kind="stable") for column in range(inputs)]
    result = {
        "feasible": chance,
        "score": percentiles(np.ascontiguousarray(fixed.T)),
        "total": percentiles(totals),
        "fan": fan(bills),
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


best_emulate = best_analyse = math.inf
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    outcomes = emulate()
    emulated = time.perf_counter()
    result = analyse(*outcomes)
    best_emulate = min(best_emulate, emulated - start)
    best_analyse = min(best_analyse, time.perf_counter() - emulated)

(folder / "reference.json").write_text(
    json.dumps(
        {
            "numpy": np.__version__,
            "emulate": best_emulate * 1000,
            "analyse": best_analyse * 1000,
            "figures": {
                name: [None if math.isnan(value) else value for value in np.asarray(own).ravel().tolist()]
                for name, own in result.items()
            },
        }
    )
)
