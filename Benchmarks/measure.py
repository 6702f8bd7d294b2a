"""Runs the program and the office's script over the same reports and prints the table.

    measure.py PROGRAM PYTHON CORPUS [ROUNDS]

Only the standard library: a child's peak of memory is never told below that of the process that
started it, so this one must stay small.
"""

import json
import os
import pathlib
import platform
import statistics
import sys
import time
from collections import namedtuple

FORMATS = ["docx", "html", "txt", "xlsx", "pdf", "doc"]
Run = namedtuple("Run", "wall cpu memory")


def main():
    program, python, corpus = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    script = str(pathlib.Path(__file__).with_name("script.py"))
    faults = {
        name for name, fault in json.loads((corpus / "truth.json").read_text()).items() if fault}
    print(conditions(rounds), flush=True)
    print()
    print("| | reports | reports/s | CPU a report | peak memory | Python: reports/s | CPU | memory "
          "| times as fast | CPU |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    notes = []
    for form in FORMATS:
        folder = corpus / form
        names = sorted(path.stem for path in folder.iterdir())
        if not names:
            continue
        output = corpus / f"{form}.out"
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(run([program, "check", str(folder)], output))
            notes += missed(form, "gongkai", ours_found(output), faults & set(names))
            theirs.append(run([python, script, str(folder)], output))
            notes += missed(form, "script.py", theirs_found(output), faults & set(names))
        print(line(form, len(names), median(ours), median(theirs)), flush=True)
    print()
    print("\n".join(dict.fromkeys(notes)) or "Both found every fault that was put in, and no other.")


def run(command, output):
    """One run from start to end, the programs it starts included."""
    start = time.monotonic()
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, file, 1)])
    os.close(file)
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: ended with {os.waitstatus_to_exitcode(status)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(runs):
    return Run(*(statistics.median(values) for values in zip(*runs)))


def ours_found(output):
    found, name = set(), None
    with output.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(str(output.parent)):
                name = pathlib.Path(line.strip()).stem
            elif line.startswith("  错误 "):
                found.add(name)
    return found


def theirs_found(output):
    with output.open(encoding="utf-8") as lines:
        return {line.split("\t")[0] for line in lines}


def missed(form, who, found, faults):
    if found != faults:
        yield (f"{form}, {who}: {len(faults - found)} of {len(faults)} reports with a fault not "
               f"found, {len(found - faults)} others complained of.")


def line(form, count, ours, theirs):
    cells = [f".{form}", f"{count:,}"]
    for side in (ours, theirs):
        cells += [
            f"{significant(count / side.wall)}", f"{significant(1000 * side.cpu / count)} ms",
            f"{side.memory:.0f} MB"]
    cells += [
        f"**{significant(theirs.wall / ours.wall)}×**", f"{significant(theirs.cpu / ours.cpu)}×"]
    return "| " + " | ".join(cells) + " |"


def significant(value):
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def conditions(rounds):
    with open("/proc/cpuinfo") as file:
        model = next((line.split(": ")[1].strip() for line in file if "model name" in line), "?")
    load = os.getloadavg()[0]
    busy = "" if load < 1 else f"; other programs were running (load {load:.1f}), so trust the CPU"
    return (
        f"{os.cpu_count()} cores ({model}), Python {platform.python_version()}, median of {rounds} "
        f"runs in turn, process start to end{busy}.")


if __name__ == "__main__":
    main()
