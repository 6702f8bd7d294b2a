"""Kills the portal at random moments under load, and looks afterwards for everything it acknowledged.

    crash.py PROGRAM [--rounds N] [--seed N] [--forget]

Each round starts the program over the same records, lets requesters hand in requests and officers work on
them, and kills it with SIGKILL after a random while. On PostgreSQL (GONGKAI_TEST_POSTGRES, as Scripts/postgres
gives it) every other round stops the database instead, at once (`pg_ctl stop -m immediate`), while the
program goes on.

After each round, of everything acknowledged in it: the receipt, the case page with the full text and each act,
the attached file byte by byte, the letters, and the search. `gongkai log verify` and `gongkai records verify`
after each tenth round and at the end, when also all rounds are looked through once more.

What it proves: a process may end at any instruction. It does not prove what a power cut would: what was given to
the kernel outlives the process. That the program waits for the disk is told by `syncs.py`.

With --forget a request is taken out of the database behind the program's back: then this must fail.
"""

import argparse
import html
import http.client
import io
import os
import random
import re
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

from visitor import Visitor, form

AGENCY = "139999-2"
TROUBLE = (OSError, http.client.HTTPException, RuntimeError)


class Lost(Exception):
    """Something acknowledged that is not there, or something half."""


class Ledger:
    """What was acknowledged."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = {}
        self.numbers = set()
        self.touched = []
        self.refused = 0
        self.acts = 0

    def add(self, request):
        with self.lock:
            if request["number"] in self.numbers:
                raise Lost(f"{request['number']} was given twice")
            self.numbers.add(request["number"])
            self.requests[request["number"]] = request
            self.touched.append(request)

    def done(self, request, version, mark):
        with self.lock:
            request["version"] = max(request["version"], version)
            if mark:
                request["marks"].append(mark)
            if request not in self.touched:
                self.touched.append(request)
            self.acts += 1

    def take_touched(self):
        """What was added or worked on since this was asked last."""
        with self.lock:
            touched, self.touched = self.touched, []
        return touched


class Server:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = None

    def start(self):
        command = [
            self.program, "serve", "--behind-proxy", "--demonstration", "--data", self.folder,
            "--port", str(self.port)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=open(self.folder + ".errors", "ab"))
        self.await_answer()

    def await_answer(self):
        end = time.monotonic() + 120
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Lost(f"the program ended by itself with {self.process.returncode}")
            try:
                visitor = Visitor(self.port)
                status = visitor.get("/requests/new").status
                visitor.close()
                if status == 200:
                    return
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.02)
        raise Lost("the program does not start again")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def verify(self):
        for words in (["log", "verify"], ["records", "verify"]):
            run = subprocess.run(
                [self.program, *words, "--data", self.folder], capture_output=True, text=True)
            if run.returncode != 0:
                raise Lost(f"{' '.join(words)}: {run.stdout.strip()} {run.stderr.strip()}")


class Load:
    """Requesters and officers, until they are told to stop."""

    def __init__(self, port, seed, ledger, sessions, requesters=3, desks=2):
        self.port, self.ledger, self.sessions = port, ledger, sessions
        self.over = threading.Event()
        self.fault = None
        work = [self.requester] * requesters + [self.desk] * desks
        self.threads = [
            threading.Thread(target=self.run, args=(task, random.Random(f"{seed}/{number}")))
            for number, task in enumerate(work)]

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.over.set()
        for thread in self.threads:
            thread.join()
        if self.fault:
            raise self.fault

    def run(self, task, chance):
        while not self.over.is_set():
            try:
                task(chance)
            except Lost as fault:
                self.fault = fault
                return
            except TROUBLE:
                # Nothing was acknowledged. Who is cut off comes again.
                self.ledger.refused += 1
                time.sleep(0.01)

    def requester(self, chance):
        mark = f"{chance.getrandbits(48):012x}"
        title = f"关于{mark}的文件"
        text = f"申请公开{mark}号工程的合同、验收报告及附件。" + "请提供全文。" * chance.randint(1, 200)
        fields = {
            "agency": AGENCY, "who": "person", "name": "杨建军", "idKind": "resident-card",
            "idNumber": "139999199003070514", "phone": "13800000000",
            "email": "mail@example.invalid", "title": title, "description": text,
            "supplyWay": "email", "medium": "electronic"}
        files = []
        if chance.random() < 0.5:
            files = [("files", f"{mark}.txt", f"证明{mark}\n".encode() * chance.randint(1, 3000))]
        visitor = Visitor(self.port)
        answer = visitor.hand_in(fields, files)
        # From here on it was acknowledged; the receipt may be looked at after the next start.
        if answer.status != 303 or "gongkai-pass" not in visitor.cookies:
            raise RuntimeError(f"the submission answered {answer.status}")
        request = {
            "mark": mark, "title": title, "text": text, "files": files, "version": 1, "marks": [],
            "cookies": dict(visitor.cookies), "number": f"receipt of {mark}", "id": None}
        try:
            read_receipt(visitor, request)
        except TROUBLE:
            pass
        visitor.close()
        self.ledger.add(request)

    def desk(self, chance):
        with self.ledger.lock:
            known = [one for one in self.ledger.requests.values() if not one.get("ended")]
            request = chance.choice(known[-30:]) if known else None
        if request is None:
            time.sleep(0.01)
            return
        clerk = Visitor(self.port, self.sessions["chengban"])
        if request["id"] is None:
            find(clerk, request)
        for name, act, fields, ends in self.acts(chance, request):
            if self.over.is_set():
                return
            who = Visitor(self.port, self.sessions[name])
            take(self.ledger, who, request, act, fields, ends)
            who.close()
        clerk.close()

    def acts(self, chance, request):
        """The next steps of a request; where it stands already elsewhere they are refused."""
        mark = f"m{chance.getrandbits(40):010x}"
        today = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600))
        note = ("chengban", "note", {"note": f"记{mark}"}, False)
        whole = [
            ("shoujian", "confirmation", {"day": today}, False),
            ("shoujian", "assignment", {"unit": f"组{mark}", "handler": ""}, False),
            ("chengban", "reply", {"search": f"检索{mark}"}, False),
            ("shenhe", "review", {"note": f"核{mark}"}, False),
            ("fuzeren", "signature", {}, False),
            (
                "shoujian", "delivery",
                {"deliveryMode": "post", "day": today, "receipt": f"挂{mark}"}, False),
            ("shoujian", "archive", {}, True),
        ]
        if chance.random() < 0.3:
            return [note]
        if int(request["mark"], 16) % 5 == 0:
            return whole[:1] + [("chengban", "closing", {"reason": f"因{mark}"}, True)]
        return whole[: chance.randint(1, len(whole))]


def take(ledger, who, request, act, fields, ends):
    """One act by its page and its form. What is acknowledged is the way back to the case."""
    address = f"/desk/requests/{request['id']}/{act}"
    page = who.get(address + ("?outcome=nonexistent" if act == "reply" else ""))
    if page.status == 409:
        return
    if page.status != 200:
        raise RuntimeError(f"{act} answered {page.status}")
    hidden = form(page.text, address)
    mark = next((value for value in fields.values() if re.search("m[0-9a-f]{10}", value)), None)
    if act == "reply":
        names = re.findall(r'name="(words-\d+)"', page.text)
        fields = {name: fields["search"] for name in names} | {"outcome": "nonexistent"}
        answer = who.post(address, hidden | fields, [])
    else:
        answer = who.post(address, hidden | fields)
    if answer.status == 303 and answer.location.endswith(f"?done={act}"):
        # A note changes no version.
        ledger.done(request, int(hidden["version"]) + (act != "note"), mark)
        if ends:
            request["ended"] = True
    elif answer.status not in (409, 422):
        raise RuntimeError(f"{act} answered {answer.status}")


def read_receipt(visitor, request):
    answer = visitor.get("/requests/receipt")
    if answer.status != 200:
        raise RuntimeError(f"the receipt answered {answer.status}")
    page = html.unescape(answer.text)
    number = re.search(r"清财依申请〔\d{4}〕\d+号", page)
    if not number or request["title"] not in page or request["text"] not in page:
        raise Lost(f"the receipt of {request['mark']} does not hold what was sent")
    for _, name, _ in request["files"]:
        if name not in page:
            raise Lost(f"the receipt of {request['mark']} lacks {name}")
    request["number"] = number.group()
    return request


def find(clerk, request):
    answer = clerk.get(f"/desk/requests?q={request['mark']}")
    if answer.status != 200:
        raise RuntimeError(f"the search answered {answer.status}")
    found = re.findall(r"/desk/requests/(139999-\d+)\"", answer.text)
    if len(set(found)) != 1:
        raise Lost(f"the search finds {request['mark']} {len(set(found))} times")
    request["id"] = found[0]


def look(server, ledger, sessions, requests):
    """Everything acknowledged of these requests, as its people see it."""
    clerk = Visitor(server.port, sessions["chengban"])
    for request in requests:
        if request["number"].startswith("receipt"):
            settle(server, ledger, request)
        find(clerk, request)
        answer = clerk.get(f"/desk/requests/{request['id']}")
        page = html.unescape(answer.text)
        if answer.status != 200:
            raise Lost(f"{request['number']} answered {answer.status}")
        for words in (request["number"], request["title"], request["text"]):
            if words not in page:
                raise Lost(f"{request['number']} lacks {words[:40]}")
        look_for_acts(clerk, request, page)
        look_for_files(clerk, request, page)
    clerk.close()


def settle(server, ledger, request):
    """The receipt of a submission that was acknowledged in the last moment."""
    visitor = Visitor(server.port, request["cookies"])
    old = request["number"]
    read_receipt(visitor, request)
    visitor.close()
    with ledger.lock:
        del ledger.requests[old]
        ledger.numbers.discard(old)
    ledger.add(request)


def look_for_acts(clerk, request, page):
    missing = [mark for mark in request["marks"] if mark not in page]
    if missing:
        # What a reply says stands in the letter alone, once it is signed.
        letters = "".join(
            words_of(clerk, letter)
            for letter in re.findall(rf"/desk/requests/{request['id']}/letters/\d+/docx", page))
        missing = [mark for mark in missing if mark not in letters]
    if missing:
        raise Lost(f"{request['number']} lacks {missing}")
    note = clerk.get(f"/desk/requests/{request['id']}/note")
    version = int(form(note.text, f"/desk/requests/{request['id']}/note")["version"])
    if version < request["version"]:
        raise Lost(f"{request['number']} stands at {version}, not {request['version']}")


def words_of(clerk, letter):
    with zipfile.ZipFile(io.BytesIO(clerk.get(letter).body)) as parts:
        return re.sub(r"<[^>]*>", "", parts.read("word/document.xml").decode())


def look_for_files(clerk, request, page):
    for position, (_, name, content) in enumerate(request["files"], 1):
        answer = clerk.get(f"/desk/requests/{request['id']}/files/{position}")
        if answer.status != 200 or answer.body != content:
            raise Lost(f"{request['number']}: {name} is not what was sent")
    letters = set(re.findall(rf"/desk/requests/{request['id']}/letters/\d+/(?:docx|pdf)", page))
    for letter in sorted(letters):
        answer = clerk.get(letter)
        if answer.status != 200 or not answer.body.startswith((b"PK", b"%PDF")):
            raise Lost(f"{request['number']}: {letter} answered {answer.status}")


def forget(folder, requests):
    """Takes a request out of the database: what a lost transaction would look like."""
    number = next(
        (one["number"] for one in requests if not one["number"].startswith("receipt")), None)
    with sqlite3.connect(folder + "/gongkai.sqlite") as database:
        for name, in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("PRAGMA foreign_keys = OFF")
        key, = database.execute(
            "SELECT id FROM requests WHERE number = ?", (number,)).fetchone()
        for table in ("request_events", "request_forms"):
            database.execute(f"DELETE FROM {table} WHERE request = ?", (key,))
        database.execute("DELETE FROM requests WHERE id = ?", (key,))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=1.5)
    parser.add_argument("--forget", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            print(rounds(options, folder + "/data"))
        except Lost as fault:
            print(f"crash: {fault}")
            sys.exit(1)


def rounds(options, folder):
    chance = random.Random(options.seed)
    ledger, server = Ledger(), Server(os.path.abspath(options.program), folder)
    database = os.environ.get("GONGKAI_TEST_POSTGRES")
    if database:
        os.environ["GONGKAI_DATABASE"] = database
    counts = {"killed": 0, "stopped": 0}
    server.start()
    sessions = {}
    for name in ("shoujian", "chengban", "shenhe", "fuzeren"):
        visitor = Visitor(server.port)
        visitor.sign_in(name)
        sessions[name] = visitor.cookies
    try:
        for number in range(1, options.rounds + 1):
            load = Load(server.port, f"{options.seed}/{number}", ledger, sessions)
            load.start()
            time.sleep(chance.uniform(0.05, options.longest))
            if database and number % 2 == 0:
                subprocess.run(
                    shlex.split(os.environ["GONGKAI_TEST_POSTGRES_CRASH"]), check=True,
                    stdout=subprocess.DEVNULL)
                counts["stopped"] += 1
                load.stop()
                server.await_answer()
            else:
                server.kill()
                counts["killed"] += 1
                load.stop()
                if options.forget:
                    forget(folder, ledger.touched)
                server.start()
            look(server, ledger, sessions, ledger.take_touched())
            if number % 10 == 0:
                server.verify()
        look(server, ledger, sessions, list(ledger.requests.values()))
        server.verify()
    finally:
        server.kill()
    if not ledger.requests or not ledger.acts:
        raise Lost("nothing was acknowledged: no proof of anything")
    kind = "PostgreSQL" if database else "SQLite"
    return (
        f"{kind}: killed {counts['killed']} times, database stopped {counts['stopped']} times; "
        f"{len(ledger.requests)} requests and {ledger.acts} acts acknowledged, all there; "
        f"{ledger.refused} cut off")


if __name__ == "__main__":
    main()
