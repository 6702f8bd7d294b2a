"""What a county's IT person would write today: a page with the open requests, one for each, and a search with LIKE.

    county.py make STORE.sqlite FLAT.sqlite     the same requests in one table, with an index for the list
    county.py serve FLAT.sqlite PORT

Flask over SQLite, served by waitress. It knows no rights, no sessions and no histories: this is the measure
of speed, not of what is done. Whatever makes it slower than need be is a fault of the benchmark.
"""

import sqlite3
import sys

COLUMNS = "id, number, agency, requester, title, description, stage, submitted, last_day, is_open"

LIST = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>依申请公开</title>
<h1>依申请公开</h1>
<form action="/search"><input name="q" value="{{ q }}"><button>搜索</button></form>
<table><tr><th>编号<th>标题<th>申请人<th>状态<th>提交<th>期限</tr>
{% for r in rows %}<tr><td><a href="/case/{{ r.id }}">{{ r.number }}</a><td>{{ r.title }}
<td>{{ r.requester }}<td>{{ r.stage }}<td>{{ r.submitted }}<td>{{ r.last_day or "" }}</tr>
{% endfor %}</table><a href="?page={{ page + 1 }}">下一页</a></html>"""

CASE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ r.number }}</title>
<h1>{{ r.number }}</h1><dl><dt>标题<dd>{{ r.title }}<dt>申请人<dd>{{ r.requester }}
<dt>内容<dd>{{ r.description }}<dt>状态<dd>{{ r.stage }}<dt>提交<dd>{{ r.submitted }}
<dt>期限<dd>{{ r.last_day or "" }}</dl>
<ul>{% for e in events %}<li>{{ e.day }} {{ e.kind }}{% endfor %}</ul></html>"""


def make(store, flat):
    with sqlite3.connect(flat) as database:
        database.execute("ATTACH ? AS store", (store,))
        database.execute(
            """CREATE TABLE requests AS
            SELECT r.id, r.number, r.agency, r.requester_name AS requester, r.title, f.description,
              r.stage, r.submitted, r.last_day, r.is_open
            FROM store.requests r JOIN store.request_forms f ON f.request = r.id""")
        database.execute(
            "CREATE TABLE events AS SELECT request, serial, day, kind FROM store.request_events")
        database.execute("CREATE UNIQUE INDEX by_id ON requests (id)")
        database.execute("CREATE INDEX by_day ON requests (is_open, last_day)")
        database.execute("CREATE INDEX by_submission ON requests (submitted)")
        database.execute("CREATE INDEX by_request ON events (request, serial)")


def serve(flat, port):
    import flask
    import waitress

    app = flask.Flask(__name__)

    def database():
        if "database" not in flask.g:
            flask.g.database = sqlite3.connect(flat)
            flask.g.database.row_factory = sqlite3.Row
        return flask.g.database

    @app.teardown_appcontext
    def close(_):
        opened = flask.g.pop("database", None)
        if opened:
            opened.close()

    @app.get("/")
    def worklist():
        page = flask.request.args.get("page", 0, int)
        rows = database().execute(
            f"SELECT {COLUMNS} FROM requests WHERE is_open = 1 ORDER BY last_day LIMIT 50 OFFSET ?",
            (50 * page,)).fetchall()
        return flask.render_template_string(LIST, rows=rows, page=page, q="")

    @app.get("/search")
    def search():
        q = flask.request.args.get("q", "")
        page = flask.request.args.get("page", 0, int)
        rows = database().execute(
            f"""SELECT {COLUMNS} FROM requests
            WHERE title LIKE ?1 OR description LIKE ?1 OR number LIKE ?1 OR requester LIKE ?1
            ORDER BY submitted DESC LIMIT 50 OFFSET ?2""", (f"%{q}%", 50 * page)).fetchall()
        return flask.render_template_string(LIST, rows=rows, page=page, q=q)

    @app.get("/case/<key>")
    def case(key):
        row = database().execute(
            f"SELECT {COLUMNS} FROM requests WHERE id = ?", (key,)).fetchone()
        events = database().execute(
            "SELECT day, kind FROM events WHERE request = ? ORDER BY serial", (key,)).fetchall()
        return flask.render_template_string(CASE, r=row, events=events)

    waitress.serve(app, host="127.0.0.1", port=port, threads=2, _quiet=True)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], sys.argv[3])
    else:
        serve(sys.argv[2], int(sys.argv[3]))
