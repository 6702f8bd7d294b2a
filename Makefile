# make run    build in release mode, start on 127.0.0.1:8080 (another port: make run PORT=8090)
# make test   everything that is tested
# make bench  the figures of the README
# make format lay the sources out
HOST ?= 127.0.0.1
PORT ?= 8080

.PHONY: run test bench format install-run install-test

run: install-run
	swift build -c release --product gongkai
	.build/release/gongkai serve --host $(HOST) --port $(PORT) --data gongkai-demonstration --demonstration

test: install-test
	swift build --build-tests
	GONGKAI_BROWSER_PYTHON=$(CURDIR)/.build-browser/bin/python3 \
	  Scripts/postgres swift test --skip-build

bench: install-test
	swift build -c release --product gongkai
	swift build -c release --product gongkai-bench-fill
	Benchmarks/run

format:
	swift format -i -r --configuration .swift-format Package.swift Sources Tests

install-run:
	@Scripts/install run

install-test:
	@Scripts/install test
