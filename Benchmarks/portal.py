"""Starts the portal and asks it for the form and for checks of single reports, one after the other.

    portal.py PROGRAM FOLDER_OF_DOCX

One client on one connection: what is told is how long an answer takes and what it costs the server,
not how many clients it bears.
"""

import http.client
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import time

BOUNDARY = "gongkai-benchmark"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [program, "serve", "--port", str(port)], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        client = connected(server, port)
        print("\n| portal | answers/s | median | 99 of 100 within | CPU of the server | memory |")
        print("|---|--:|--:|--:|--:|--:|")
        ask(client, "GET", 200)
        print(line("GET /checks", server, lambda: ask(client, "GET", 2000)), flush=True)
        forms = [form(path) for path in sorted(folder.iterdir())[:500]]
        ask(client, "POST", 20, forms)
        print(line("POST /checks, a .docx", server, lambda: ask(client, "POST", 500, forms)))
    finally:
        server.terminate()
        server.wait()


def connected(server, port):
    """The connection, once the server answers; it has half a minute."""
    for _ in range(300):
        if server.poll() is not None:
            break
        try:
            client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            client.request("GET", "/checks")
            client.getresponse().read()
            return client
        except OSError:
            time.sleep(0.1)
    raise SystemExit("bench: the portal did not start")


def form(path):
    head = (
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; "
        f"filename=\"{path.name}\"\r\nContent-Type: application/octet-stream\r\n\r\n")
    return head.encode() + path.read_bytes() + f"\r\n--{BOUNDARY}--\r\n".encode()


def ask(client, method, count, bodies=(None,)):
    """The seconds of each answer."""
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"} if bodies[0] else {}
    times = []
    for number in range(count):
        start = time.perf_counter()
        client.request(method, "/checks", bodies[number % len(bodies)], headers)
        answer = client.getresponse()
        answer.read()
        times.append(time.perf_counter() - start)
        if answer.status != 200:
            raise SystemExit(f"bench: {method} /checks answered {answer.status}")
    return times


def line(what, server, work):
    before = cpu(server.pid)
    times = work()
    used = 1000 * (cpu(server.pid) - before) / len(times)
    cells = [
        what, f"{len(times) / sum(times):,.0f}", f"{1000 * statistics.median(times):.2f} ms",
        f"{1000 * statistics.quantiles(times, n=100)[98]:.2f} ms", f"{used:.2f} ms",
        f"{peak(server.pid):.0f} MB"]
    return "| " + " | ".join(cells) + " |"


def cpu(process):
    """Seconds, of the server itself. The name in /proc may hold spaces; what follows it does not."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak(process):
    lines = pathlib.Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    main()
