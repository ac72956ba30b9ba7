#!/usr/bin/env python3
"""Independent calculation of the figures that domain.progress shows.

Made with Python 3, NumPy and SciPy (Debian: apt install python3-scipy); the versions used are written into the first
line of expected.csv. Run it in this folder:

    python3 calculate.py

It writes the ten data sets (NN-name.csv) and expected.csv. It shares no code with Ribwise: medians and quantiles are
NumPy's, the trend line and its interval scipy.stats.theilslopes', correlations scipy.stats.spearmanr's. Only the
random numbers of the bootstrap follow a rule that both sides implement (SplitMix64), because otherwise no two
intervals would be the same.

A data set has one line for each thing that happened: day,kind,value. Kinds: pain and breath (ratings before a session),
after (pain after the session whose rating before it is in the line above), attack, cough, reliever.
"""
import csv
import datetime as dt
import numpy as np
import scipy
from scipy import stats

START = dt.date(2026, 1, 5)
MASK = (1 << 64) - 1


# ---------------------------------------------------------------- data sets

def day(n):
    return START + dt.timedelta(days=n)


def nrs(x):
    return int(np.clip(round(x), 0, 10))


def make():
    rng = np.random.default_rng(7)
    sets = {}

    def rated(n, base, rows, after=True, breath=True):
        pain = nrs(base + rng.normal(0, 0.9))
        rows.append((day(n), "pain", pain))
        if after and rng.random() < 0.8:
            rows.append((day(n), "after", nrs(pain - 1 + rng.normal(0, 0.8))))
        if breath:
            rows.append((day(n), "breath", nrs(base * 0.6 + rng.normal(0, 0.8))))

    rows = []
    for n in range(84):
        rated(n, 6 - n / 30, rows)
        if n in (20, 41, 66):
            rows.append((day(n), "attack", ""))
        if n % 9 == 0:
            rows.append((day(n), "cough", ""))
        if n % 5 == 2:
            rows.append((day(n), "reliever", 2))
    sets["01-every-day"] = rows

    rows = []
    for n in range(120):
        if rng.random() < 0.4:
            rated(n, 4 + 2 * np.sin(n / 20), rows)
        if n in (10, 30, 55, 90):
            rows.append((day(n), "attack", ""))
    sets["02-irregular"] = rows

    rows = []
    for n in list(range(0, 25)) + list(range(60, 80)) + list(range(130, 150)):
        rated(n, 5 - n / 60, rows)
    for n in (5, 64, 70, 135, 141):
        rows.append((day(n), "attack", ""))
        rows.append((day(n + 1), "cough", ""))
        rows.append((day(n + 40), "reliever", 4))
    sets["03-gaps-of-weeks"] = rows

    rows = []
    for n in range(60):
        value = 3 if rng.random() < 0.5 else 4
        rows.append((day(n), "pain", value))
        rows.append((day(n), "breath", 2 if rng.random() < 0.7 else 3))
        if n % 7 == 3:
            rows.append((day(n), "attack", ""))
    sets["04-ties"] = rows

    rows = []
    for n in range(40):
        rows.append((day(n), "pain", 5))
        rows.append((day(n), "after", 5))
        rows.append((day(n), "breath", n % 4))
        if n in (8, 18, 28):
            rows.append((day(n), "attack", ""))
    sets["05-constant"] = rows

    sets["06-one-rating"] = [(day(0), "pain", 6)]
    sets["07-two-ratings"] = [(day(0), "pain", 6), (day(0), "after", 4), (day(9), "pain", 3)]

    rows = []
    for n in range(50):
        for _ in range(int(rng.integers(0, 4))):
            rated(n, 5 + n / 40, rows)
        if n in (6, 7, 8, 25, 40):
            rows.append((day(n), "attack", ""))
        if n > 20 and n % 4 == 0:
            rows.append((day(n), "reliever", 1))
    sets["08-several-a-day"] = rows

    rows = []
    for n in range(1100):
        if rng.random() < 0.55 and not 400 < n < 450:
            rated(n, 6 - n / 500 + 1.5 * (n % 97 < 4), rows, after=rng.random() < 0.5)
        if n % 97 == 0 and n > 150:
            rows.append((day(n), "attack", ""))
        if n % 11 == 0:
            rows.append((day(n), "cough", ""))
    sets["09-three-years"] = rows

    rows = []
    for n in range(0, 66, 3):
        rows.append((day(n), "pain", nrs(10 - n / 7)))
        rows.append((day(n), "breath", nrs(10 - n / 8)))
        rows.append((day(n), "after", nrs(10 - n / 7)))
    rows.append((day(12), "attack", ""))
    sets["10-only-downwards"] = rows
    return sets


# ---------------------------------------------------------------- figures

def daily(rows, kind):
    days = {}
    for d, k, v in rows:
        if k == kind:
            days.setdefault(d, []).append(float(v))
    return {d: float(np.median(v)) for d, v in sorted(days.items())}


def monday(d):
    return d - dt.timedelta(days=d.weekday())


def week(values, first):
    part = [v for d, v in values.items() if first <= d < first + dt.timedelta(days=7)]
    return float(np.median(part)), len(part)


def trend(values):
    if len(values) > 400:
        weeks = {}
        for d, v in values.items():
            weeks.setdefault(monday(d), []).append(v)
        values = {d: float(np.median(v)) for d, v in sorted(weeks.items())}
    if len(values) < 2:
        return None
    first = min(values)
    x = np.array([(d - first).days for d in values], dtype=float)
    y = np.array(list(values.values()))
    return stats.theilslopes(y, x, 0.95, method="joint")


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        z ^= z >> 31
        return (z * bound) >> 64


def together(rows, pain, kind, resamples=2000):
    diary = [d for d, k, _ in rows if k in ("attack", "cough", "reliever")]
    if not diary:
        return None
    since, until = min(diary), max(d for d, _, _ in rows)
    pain = {d: v for d, v in pain.items() if since <= d <= until}
    happened = {d for d, k, _ in rows if k == kind and since <= d <= until}
    if kind == "attack":
        marked = {d + dt.timedelta(days=n) for d in happened for n in (1, 2, 3)}
        marked = {d for d in marked if since <= d <= until}
    else:
        marked = happened
    a = {d: v for d, v in pain.items() if d in marked}
    b = {d: v for d, v in pain.items() if d not in marked and d not in happened}
    if len(happened) < 3 or len(a) < 5 or len(b) < 14:
        return None
    mondays = sorted({monday(d) for d in list(a) + list(b)})
    blocks = [([v for d, v in a.items() if monday(d) == m], [v for d, v in b.items() if monday(d) == m]) for m in mondays]
    random = SplitMix(20261122)
    differences = []
    for _ in range(resamples):
        drawn = [blocks[random.below(len(blocks))] for _ in blocks]
        first = [v for block in drawn for v in block[0]]
        second = [v for block in drawn for v in block[1]]
        if first and second:
            differences.append(np.mean(first) - np.mean(second))
    low, high = np.percentile(differences, [2.5, 97.5])
    return dict(events=len(happened), days=len(a), others=len(b), unrated=len(marked) - len(a),
                mean=np.mean(list(a.values())), other=np.mean(list(b.values())), low=low, high=high)


def spearman(first, second, lag):
    pairs = [(v, second[d + dt.timedelta(days=lag)]) for d, v in first.items() if d + dt.timedelta(days=lag) in second]
    if len(pairs) < 3:
        return None
    x, y = zip(*pairs)
    if len(set(x)) == 1 or len(set(y)) == 1:
        return None
    return len(pairs), float(stats.spearmanr(x, y).statistic)


def figures(rows):
    out = {}
    pain, breath = daily(rows, "pain"), daily(rows, "breath")
    single = [float(v) for _, k, v in rows if k == "pain"]
    first, last = min(pain), max(pain)
    out["baseline"], out["baselineDays"] = week(pain, first)
    out["last"], out["best"] = single[-1], min(single)
    out["ratings"], out["ratedDays"] = len(single), len(pain)
    out["missingDays"] = (last - first).days + 1 - len(pain)
    recent, recent_days = week(pain, last - dt.timedelta(days=6))
    if (last - first).days + 1 >= 14 and out["baselineDays"] >= 3 and recent_days >= 3:
        out["changeDifference"] = recent - out["baseline"]
    line = trend(pain)
    if line is not None:
        out["slope"], out["atFrom"], out["slopeLow"], out["slopeHigh"] = (float(v) for v in line[:4])
    before, pairs = None, []
    for _, kind, value in rows:
        if kind == "pain":
            before = value
        elif kind == "after":
            pairs.append(value - before)
    out["afterPairs"] = len(pairs)
    if pairs:
        out["afterMedian"] = float(np.median(pairs))
        out["afterLower"], out["afterHigher"] = sum(p < 0 for p in pairs), sum(p > 0 for p in pairs)
    for kind in ("attack", "cough", "reliever"):
        found = together(rows, pain, kind)
        for name, value in (found or {}).items():
            out[f"{kind}.{name}"] = float(value)
    for lag in range(4):
        found = spearman(breath, pain, lag)
        if found:
            out[f"lag{lag}.pairs"], out[f"lag{lag}.rho"] = found
    return out


def main():
    with open("expected.csv", "w", newline="") as file:
        file.write(f"# Python NumPy {np.__version__}, SciPy {scipy.__version__}; calculate.py\n")
        writer = csv.writer(file, lineterminator="\n")
        for name, rows in make().items():
            rows = sorted(rows, key=lambda row: row[0])
            with open(f"{name}.csv", "w", newline="") as data:
                csv.writer(data, lineterminator="\n").writerows(rows)
            for figure, value in figures(rows).items():
                writer.writerow([name, figure, repr(float(value))])


main()
