"""Watches the system calls of the portal while somebody hands in a request with a paper: is all of it on the disk
before the answer?

    syncs.py PROGRAM

By strace. After the last write to a file (the paper, its folder, SQLite's log written ahead) there must be a
sync of it that succeeded, and all of them before the first byte of the answer. This is what kill -9 cannot show.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from crash import AGENCY, Server
from visitor import Visitor, form, forms

CALLS = "openat,write,pwrite64,writev,sendto,sendmsg,fdatasync,fsync,rename,renameat,renameat2"


def main():
    if not shutil.which("strace"):
        sys.exit("syncs: strace is missing; apt-get install strace")
    with tempfile.TemporaryDirectory() as folder:
        server = Server(os.path.abspath(sys.argv[1]), folder + "/data")
        server.start()
        try:
            lines = traced(server, folder + "/calls")
        finally:
            server.kill()
        calm = [line for line in lines if not re.search(r"\bf(data)?sync\b", line)]
        if told(calm, folder + "/data")[0]:
            sys.exit("syncs: finds everything on the disk where nothing was synced")
        is_durable, sentence = told(lines, folder + "/data")
        print(sentence)
        sys.exit(0 if is_durable else 1)


def traced(server, file):
    visitor = Visitor(server.port)
    page = visitor.get("/requests/new")
    fields = form(page.text, "/requests/review") | {
        "agency": AGENCY, "who": "person", "name": "杨建军", "idKind": "resident-card",
        "idNumber": "139999199003070514", "phone": "13800000000", "email": "mail@example.invalid",
        "title": "道路硬化工程的验收报告", "description": "申请公开验收报告及附件。", "supplyWay": "email",
        "medium": "electronic"}
    paper = [("files", "证明.txt", "证明材料。\n".encode())]
    tracer = subprocess.Popen(
        ["strace", "-f", "-y", "-s", "24", "-e", "trace=" + CALLS, "-o", file, "-p",
         str(server.process.pid)], stderr=subprocess.PIPE, text=True)
    tracer.stderr.readline()
    time.sleep(0.5)
    review = visitor.post("/requests/review", fields, paper)
    answer = visitor.post("/requests", forms(review.text, "/requests"))
    tracer.send_signal(signal.SIGINT)
    tracer.wait()
    if answer.status != 303:
        sys.exit(f"syncs: the submission answered {answer.status}")
    with open(file, encoding="utf-8", errors="replace") as calls:
        return calls.readlines()


def told(lines, data):
    """Whether all was on the disk, and the sentence that says so. Goes through the calls up to the answer; a call that was interrupted counts where it was resumed."""
    dirty, syncs, started = {}, {}, {}
    for line in lines:
        thread, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith("<unfinished ...>"):
            started[thread] = call.removesuffix("<unfinished ...>")
            if not call.startswith(("write", "send")):
                continue
        elif call.startswith("<..."):
            call = started.pop(thread, "") + call
        if "HTTP/1.1 303" in call:
            break
        name = re.match(r"\w+", call)
        path = re.search(re.escape(data) + r"/([^>\"]*)", call)
        if not name or not path:
            continue
        path = path.group(1)
        if name.group() in ("fdatasync", "fsync") and call.rstrip().endswith("= 0"):
            syncs[path] = syncs.get(path, 0) + 1
            dirty.pop(path, None)
        elif name.group() in ("write", "pwrite64", "writev") and not path.endswith("-shm"):
            dirty[path] = True
    else:
        return False, "syncs: no answer was seen"
    records = syncs.get("gongkai.sqlite-wal", 0)
    papers = sum(count for path, count in syncs.items() if path.startswith("files"))
    if dirty or not records or not papers:
        return False, f"syncs: answered before it was on the disk: {list(dirty)}, synced: {syncs}"
    return True, (
        f"A submission with a paper: {records} sync of SQLite's log and {papers} of the paper and its "
        "folders, all before the first byte of the answer.")


if __name__ == "__main__":
    main()
