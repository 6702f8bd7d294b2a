"""Serves a filled store and measures the portal over it, as its users see it: signed in, by forms, over HTTP.

    portal_requests.py PROGRAM STORE PYTHON

STORE is what gongkai-bench-fill made; a copy of it is used. For every page: the processor time of the server for one
request (user and system, of all its threads), how long the answer takes, and answers a second over one and
over eight connections. Beside it in turns the page an office's IT person would write over the same rows
(county.py, run by PYTHON). A figure above the limit ends this with a failure.
"""

import json
import os
import pathlib
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from visitor import Visitor, forms

LIMIT = 5.0
MEMORY = 100
AGENCY = "139999-2"


class Server:
    def __init__(self, command):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        started = time.perf_counter()
        self.process = subprocess.Popen(
            [*command, str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.await_answer()
        self.start = time.perf_counter() - started

    def await_answer(self):
        for _ in range(6000):
            if self.process.poll() is not None:
                break
            try:
                Visitor(self.port).get("/")
                return
            except OSError:
                time.sleep(0.01)
        raise SystemExit("bench: the server did not start")

    @property
    def cpu(self):
        """Seconds. The name in /proc may hold spaces; what follows it does not."""
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text()
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, name):
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Figures:
    """The table as it grows; what is above the limit is kept for the end."""

    def __init__(self, server):
        self.server, self.above = server, []

    def head(self):
        print(
            "\n| 200,000 requests, SQLite | CPU a request | median | 99 of 100 within | answers/s, 1 "
            "connection | 8 connections |\n|---|--:|--:|--:|--:|--:|")

    def line(self, what, visitors, task, count=300, limit=LIMIT, wide=True):
        """`task(visitor, number)` makes one request; the visitors have connections of their own."""
        for number in range(min(20, count // 4)):
            task(visitors[0], number)
        used, times = self.run(visitors[:1], task, count)
        median = 1000 * statistics.median(times)
        last = 1000 * statistics.quantiles(times, n=100)[98]
        many = "–"
        if wide:
            start = time.perf_counter()
            self.run(visitors, task, count)
            many = f"{count / (time.perf_counter() - start):,.0f}"
        print(
            f"| {what} | {used:.2f} ms | {median:.1f} ms | {last:.1f} ms | "
            f"{count / sum(times):,.0f} | {many} |", flush=True)
        if limit and used > limit:
            self.above.append(f"{what}: {used:.2f} ms CPU")
        return used, median

    def run(self, visitors, task, count):
        """CPU milliseconds a request, and the seconds each took."""
        times, numbers, lock = [], iter(range(count)), threading.Lock()

        def work(visitor):
            while True:
                with lock:
                    number = next(numbers, None)
                if number is None:
                    return
                start = time.perf_counter()
                task(visitor, number)
                times.append(time.perf_counter() - start)

        before = self.server.cpu
        threads = [threading.Thread(target=work, args=(one,)) for one in visitors]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(times) != count:
            raise SystemExit("bench: a request failed")
        return 1000 * (self.server.cpu - before) / count, times


def signed_in(server, name):
    first = Visitor(server.port)
    first.sign_in(name)
    return [first] + [Visitor(server.port, first.cookies) for _ in range(7)]


def get(path, has="", status=200):
    """A task that asks for a path, or for one of several."""
    paths = [path] if isinstance(path, str) else path

    def task(visitor, number):
        answer = visitor.get(paths[number % len(paths)])
        if answer.status != status or has and has not in answer.text:
            raise SystemExit(f"bench: {paths[number % len(paths)]} answered {answer.status}")
    return task


def query(words, **more):
    return "/desk/requests?" + urllib.parse.urlencode({"q": words, **more})


def deep(visitor, path, pages):
    """The address of a page so far behind the first."""
    for _ in range(pages):
        following = re.search(r'href="([^"]*after=[^"]*)"', visitor.get(path).text)
        if not following:
            break
        path = following.group(1).replace("&amp;", "&")
    return path


def requester_fields(number):
    return {
        "agency": AGENCY, "who": "person", "name": "杨建军", "idKind": "resident-card",
        "idNumber": "139999199003070514", "phone": "13800000000", "email": "mail@example.invalid",
        "title": f"石桥村2026年道路硬化工程的验收报告{number}",
        "description": f"申请公开石桥村第{number}标段道路硬化工程的施工合同、验收报告及附件。" * 5,
        "supplyWay": "email", "medium": "electronic"}


def worklists(figures, people):
    line = figures.line
    handler, head, lead = people["handler"], people["head"], people["lead"]
    line("worklist, a handler", handler, get("/desk", "清财依申请"))
    line("worklist, a handler's own", handler, get("/desk?mine=yes", "清财依申请"))
    line("worklist, a head", head, get("/desk", "清财依申请"))
    line("worklist, one stage", handler, get("/desk?stage=inProgress"))
    line("worklist, lead office: all agencies", lead, get("/desk", "依申请"))
    line("worklist, lead office, 20 pages on", lead, get(deep(lead[0], "/desk", 20), "依申请"))


def cases(figures, people, told):
    own = [f"/desk/requests/{key}" for key, number, _ in told if number.startswith("清财依")]
    all_ = [f"/desk/requests/{key}" for key, _, _ in told]
    figures.line("case page, a handler", people["handler"], get(own, "清财依申请"))
    figures.line("case page, lead office", people["lead"], get(all_, "依申请"))


def searches(figures, people):
    handler, lead = people["handler"], people["lead"]
    for what, who, path in [
            ("all, first page", handler, "/desk/requests"),
            ("all of all agencies, 20 pages on", lead, deep(lead[0], "/desk/requests", 20)),
            ("a rare word", lead, query("麒麟塬")),
            ("a frequent word", lead, query("工程")),
            ("a frequent word, 20 pages on", lead, deep(lead[0], query("工程"), 20)),
            ("a frequent word in one agency", lead, query("工程", agency=AGENCY)),
            ("a frequent word, a handler", handler, query("工程")),
            ("two frequent words", lead, query("石桥 验收报告")),
            ("a phrase of 12 characters", lead, query("耕地地力保护补贴的发放名")),
            ("one character", lead, query("河")),
            ("a number", lead, query("清财依申请〔2024〕120号")),
            ("a requester's name", lead, query("王建国")),
            ("no hit", lead, query("量子纠缠")),
            ("frequent characters, no hit", lead, query("程工会")),
            ("open ones only, a frequent word", lead, "/desk?q=" + urllib.parse.quote("工程")),
            ("one stage, a frequent word", lead, query("工程", stage="awaitingPayment"))]:
        figures.line("search: " + what, who, get(path))


def submission(figures, server):
    visitors = [Visitor(server.port) for _ in range(8)]
    form = visitors[0].get("/requests/new")
    for one in visitors[1:]:
        one.cookies = dict(visitors[0].cookies)
    base = dict(forms(form.text, "/requests/review"))
    paper = [("files", "证明.txt", "证明材料第一行。\n".encode() * 2000)]
    chance = random.Random(time.time_ns())

    def sent(number):
        return base | requester_fields(number) | {"once": f"{chance.getrandbits(60):x}"}

    def review(files):
        def task(visitor, number):
            if visitor.post("/requests/review", sent(number), files).status != 200:
                raise SystemExit("bench: the review failed")
        return task

    hidden = forms(
        visitors[0].post("/requests/review", sent(0), paper).text, "/requests")
    plain = [(name, value) for name, value in hidden if name != "kept"]

    def hand_in(fields):
        def task(visitor, number):
            fresh = [
                (name, f"{chance.getrandbits(60):x}" if name == "once" else value)
                for name, value in fields]
            answer = visitor.post("/requests", fresh)
            if answer.status != 303 or "receipt" not in answer.location:
                raise SystemExit(f"bench: the submission answered {answer.status}")
        return task

    line = figures.line
    line("applying: the empty form", visitors, get("/requests/new"))
    line("applying: review with suggestions", visitors, review([]))
    line("applying: review, with a paper of 50 KB", visitors, review(paper))
    line("submission, durable when answered", visitors, hand_in(plain))
    line("submission with a paper", visitors, hand_in(hidden))
    line("receipt", visitors, get("/requests/receipt", "查询码"))


def following(figures, server, told):
    visitors = [Visitor(server.port) for _ in range(8)]
    for one in visitors:
        one.fields = dict(forms(one.get("/progress").text, "/progress"))

    def identify(visitor, number):
        _, name, code = told[number % len(told)]
        answer = visitor.post("/progress", visitor.fields | {"number": name, "code": code})
        if answer.status != 303:
            raise SystemExit(f"bench: number and code answered {answer.status}")

    figures.line("progress: number and code", visitors, identify)
    figures.line("progress: the request", visitors, get("/progress/request", "依申请"))


def overviews(figures, people):
    handler, lead = people["handler"], people["lead"]
    year = time.gmtime().tm_year - 1
    span = f"from={year}-01-01&through={year}-12-31"
    line = figures.line
    line("board", lead, get("/desk/board"), 200, None)
    line("digest", handler, get("/desk/digest"), 100, None)
    line("ledger of this year, an agency", handler, get("/desk/ledger"), 40, None)
    line(
        "ledger of a year as .xlsx, an agency", handler, get(f"/desk/ledger/xlsx?{span}"), 20, None,
        False)
    line(
        "ledger of a year as .csv, all agencies", people["lead"], get(f"/desk/ledger/csv?{span}"), 8,
        None, False)
    line(
        "ledger of a year as .xlsx, all agencies", people["lead"],
        get(f"/desk/ledger/xlsx?{span}"), 8, None, False)


def beside(figures, theirs, people, told):
    """The same rows by a page of the office's own; in turns, so that both meet the same machine."""
    print(
        "\n| beside Flask and LIKE over the same rows | ours, CPU | theirs, CPU | ours, median | "
        "theirs | times as fast | CPU |\n|---|--:|--:|--:|--:|--:|--:|")
    lead = people["lead"]
    other = Figures(theirs)
    them = [Visitor(theirs.port)]
    ids = [key for key, _, _ in told]
    number = urllib.parse.quote("工程")
    rare = urllib.parse.quote("麒麟塬")
    for what, mine, yours, count in [
            ("worklist, all agencies", "/desk", "/", 200),
            (
                "case", [f"/desk/requests/{key}" for key in ids],
                [f"/case/{key}" for key in ids], 200),
            ("search, a frequent word", query("工程"), f"/search?q={number}", 30),
            ("search, a rare word", query("麒麟塬"), f"/search?q={rare}", 10)]:
        ours, fast = [], []
        for _ in range(3):
            ours.append(figures.run(lead[:1], get(mine), count))
            fast.append(other.run(them, get(yours), count))
        cells = [statistics.median(used for used, _ in side) for side in (ours, fast)]
        times = [
            1000 * statistics.median(statistics.median(times) for _, times in side)
            for side in (ours, fast)]
        print(
            f"| {what} | {cells[0]:.2f} ms | {cells[1]:.2f} ms | {times[0]:.1f} ms | {times[1]:.1f} ms "
            f"| **{times[1] / times[0]:.1f}×** | {cells[1] / cells[0]:.1f}× |", flush=True)


def main():
    program, store, python = sys.argv[1:4]
    told = json.loads(pathlib.Path(store, "sample.json").read_text())
    random.Random(5).shuffle(told)
    with tempfile.TemporaryDirectory(dir=pathlib.Path(store).parent) as folder:
        shutil.copytree(store, folder + "/data")
        failures = measured(program, folder + "/data", told, python)
    for failure in failures:
        print(f"bench: above the limit: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


def measured(program, data, told, python):
    # The first start brings the tables up to date; what is measured is any other.
    Server([program, "serve", "--behind-proxy", "--data", data, "--port"]).stop()
    server = Server([program, "serve", "--behind-proxy", "--data", data, "--port"])
    try:
        idle = server.memory("VmRSS")
        figures = Figures(server)
        figures.head()
        people = {
            "handler": signed_in(server, "chengban1-2"), "head": signed_in(server, "fuzeren-2"),
            "lead": signed_in(server, "zhuguan")}
        worklists(figures, people)
        cases(figures, people, told)
        searches(figures, people)
        submission(figures, server)
        following(figures, server, told)
        before = server.memory("VmHWM")
        overviews(figures, people)
        sign_in(figures, server)
        theirs = county(python, data)
        try:
            beside(figures, theirs, people, told)
        finally:
            theirs.stop()
        peak = server.memory("VmHWM")
        print(
            f"\nStarted over 200,000 requests in {server.start:.2f} s, then {idle:.0f} MB; "
            f"{before:.0f} MB at most before the ledgers, {peak:.0f} MB at most with them, "
            f"{server.memory('VmRSS'):.0f} MB at the end.")
        if peak > MEMORY:
            figures.above.append(f"memory: {peak:.0f} MB")
        return figures.above
    finally:
        server.stop()


def sign_in(figures, server):
    """Slow on purpose: argon2id."""
    def task(visitor, number):
        fresh = Visitor(server.port)
        fresh.sign_in("chengban2-2")
        fresh.close()
    figures.line("sign-in (argon2id)", [None] * 8, task, 10, None, False)


def county(python, data):
    here = pathlib.Path(__file__).parent
    flat = data + "/county.sqlite"
    subprocess.run([python, here / "county.py", "make", data + "/gongkai.sqlite", flat], check=True)
    return Server([python, here / "county.py", "serve", flat])


if __name__ == "__main__":
    main()
