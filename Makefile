# Everything a person does with this repository. `make` lists it; each target says what it is doing.
#
#   SCRATCH=.build     where Swift builds          SEED=1        of generated programs and simulations
#   PROGRAMS=10000     generated programs          SECONDS=60    of each fuzz target
#   TURNS=1000000      simulated by `make soak`

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.PHONY: help run test check build fmt accept fuzz soak bench wasm generate clean \
  tests-built release-built unit transcripts conformance channels simulated served wasm-run formatted documented third-party \
  swift-installed libraries-installed counterparts-installed python-installed node-installed lua-installed

SCRATCH ?= .build
PROGRAMS ?= 10000
SEED ?= 1
TURNS ?= 1000000
SECONDS_EACH = $(or $(SECONDS),60)
WASM := $(SCRATCH)/porfin.wasm
PYTHON := .venv/bin/python3
PORFIN := $(SCRATCH)/release/porfin
DEV := $(SCRATCH)/release/porfin-dev
SUMMARY := $(SCRATCH)/summary.txt
FLOWS := flows stdlib

say = echo "── $(1)"
# $(call done,what): one line of the summary that closes `make test`.
done = mkdir -p $(SCRATCH) && echo "  passed  $(1)" >> $(SUMMARY)
# $(call install,command,Debian package), $(call library,pkg-config name,Debian package): installs what is missing, and
# says so.
fetch = { echo "── installing $(2): $(1) is missing"; \
  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
  { $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $(2) > /dev/null; } \
  || { echo "error: could not install $(2); install it by hand and try again" >&2; exit 1; }; }
install = command -v $(1) > /dev/null || $(call fetch,$(1),$(2))
library = pkg-config --exists $(1) || $(call fetch,$(1),$(2))

help: ## list the targets
	@echo "Porfin: a language for WhatsApp assistants. Start with: make run"; echo
	@grep -E '^[a-z]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: release-server release-porfin ## build, then serve the clinic's assistant on a simulated number: http://localhost:8080/
	@PORFIN_STORE=$${PORFIN_STORE:-$(SCRATCH)/porfin.db} $(PORFIN) serve flows/clinic.flow

build: swift-installed libraries-installed ## build everything for use (release)
	@$(call say,building porfin (release); the first time takes some minutes)
	@swift build -c release --scratch-path $(SCRATCH)
	@echo "── ready: $(PORFIN)"

test: ## all tests, as CI runs them
	@mkdir -p $(SCRATCH) && rm -f $(SUMMARY)
	@$(MAKE) third-party unit transcripts conformance channels simulated served generated wasm-run formatted documented
	@echo; echo "── all tests passed:"; cat $(SUMMARY)

check: swift-installed release-porfin ## quick: formatting, flows that compile, pages that are current
	@$(call say,formatting of the Swift sources)
	@swift format lint -r -s Sources Tests
	@$(call say,flows and standard library)
	@$(PORFIN) check $(FLOWS)
	@$(MAKE) formatted documented

fmt: swift-installed release-porfin ## format Swift sources, flows and the standard library
	@swift format -r -i Sources Tests
	@$(PORFIN) fmt $(FLOWS)

accept: swift-installed libraries-installed counterparts-installed ## run the tests and take what they say now as right: read the diff
	@PORFIN_ACCEPT=1 swift test --disable-xctest --scratch-path $(SCRATCH)
	@git status --short

generate: swift-installed ## write what follows from other files: embedded stdlib, reference pages
	@find stdlib -name '*.flow' | LC_ALL=C sort | awk -f Sources/FlowStdlibData/embed.awk > $(SCRATCH)/data.c
	@cmp -s $(SCRATCH)/data.c Sources/FlowStdlibData/data.c || cp $(SCRATCH)/data.c Sources/FlowStdlibData/data.c
	@$(MAKE) release-built
	@$(DEV) generate

bench: release-built release-porfin lua-installed ## measure; a table, and .build/bench.json
	@$(DEV) bench --json $(SCRATCH)/bench.json

wasm: swift-installed ## the language as one WebAssembly module
	@Sources/FlowWasm/build.sh $(WASM)

fuzz: swift-installed ## fuzz parser, image loader and snapshot decoder, SECONDS each
	@Tests/fuzz/run.sh $(SECONDS_EACH)

soak: release-built ## a million simulated turns with faults, TURNS and SEED to choose; what failed can be run again
	@$(DEV) soak --turns $(TURNS) --seed $(SEED)

clean: ## remove all that was built
	@rm -rf $(SCRATCH) .build-fuzz .venv
	@echo "── clean"

# ── Steps of `make test` ─────────────────────────────────────────────────────────────────────────────────────────────

unit: tests-built release-built
	@$(call say,unit tests)
	@swift test --skip-build --disable-xctest --scratch-path $(SCRATCH)
	@$(call done,unit tests)

transcripts: release-porfin
	@$(call say,transcripts of the assistants: the release build against the files that the debug build agrees with)
	@for flow in flows/*.flow; do \
	  $(PORFIN) test $$flow --transcript | cmp - Tests/Corpus/transcripts/$$(basename $$flow .flow).txt; done
	@$(call done,transcripts)

conformance: python-installed release-built
	@$(call say,the parser against Grammar/: $(PROGRAMS) generated programs and as many damaged ones)
	@$(PYTHON) Tests/grammar/conformance.py --binary $(DEV) --programs $(PROGRAMS) --seed $(SEED)
	@$(call done,grammar conformance)

channels: python-installed release-built
	@$(call say,what WhatsApp's providers say and hear: judged by pywa, Meta's examples and evolution-whatsapp)
	@$(PYTHON) Tests/channels/judges.py --binary $(DEV)
	@$(call done,channels)

simulated: release-built
	@$(call say,the runtime in simulations: 100000 turns while processes die and disks and networks fail)
	@$(DEV) soak --turns 100000 --seed $(SEED)
	@$(call done,simulations of the runtime)

# What `make run` starts, with all assistants: it gets ready, answers, and ends when it is told to.
served: release-server release-porfin
	@$(call say,porfin serve with all assistants)
	@rm -f $(SCRATCH)/served.db*; PORFIN_STORE=$(SCRATCH)/served.db $(PORFIN) serve --port 0 flows > $(SCRATCH)/served.log 2>&1 & \
	  server=$$!; trap 'kill $$server 2> /dev/null || true' EXIT; \
	  for try in $$(seq 50); do grep -q localhost: $(SCRATCH)/served.log && break; sleep 0.2; done; \
	  port=$$(sed -n 's/.*localhost:\([0-9]*\).*/\1/p' $(SCRATCH)/served.log | head -1); \
	  echo oi | $(PORFIN) chat --url http://127.0.0.1:$${port:-0} | grep -q Clínica \
	    || { cat $(SCRATCH)/served.log; exit 1; }; \
	  trap - EXIT; kill -TERM $$server; wait $$server
	@$(call done,porfin serve)

generated: release-built
	@$(call say,formatting $(PROGRAMS) generated programs)
	@$(DEV) check-generated --programs $(PROGRAMS) --seed $(SEED)
	@$(call done,formatting of generated programs)

wasm-run: wasm node-installed release-built
	@$(call say,the WebAssembly module against the native build)
	@node Tests/wasm/run.mjs $(WASM) $(DEV)
	@$(call done,WebAssembly)

formatted: release-porfin
	@$(call say,formatting of flows and standard library)
	@$(PORFIN) fmt --check $(FLOWS)
	@$(call done,flows are formatted)

documented: release-built
	@$(call say,generated files are current)
	@$(DEV) generate --check
	@$(call done,generated files)

third-party:
	@if [ -d ../shared/data/portuguese ]; then echo "── third-party cases: ../shared"; \
	  elif [ "$${PORFIN_REQUIRE_SHARED:-}" = 1 ]; then echo "error: ../shared/data/portuguese is missing" >&2; exit 1; \
	  else echo "── third-party cases: not found (../shared/data/portuguese: replies in Portuguese); the rest runs"; fi

# ── Builds: one for the tests (debug), one for what must be fast ─────────────────────────────────────────────────────

tests-built: swift-installed libraries-installed counterparts-installed
	@$(call say,building the tests; the first time takes some minutes)
	@mkdir -p $(SCRATCH)
	@swift build --build-tests --scratch-path $(SCRATCH) 2>&1 | tee $(SCRATCH)/build-tests.log

release-built: swift-installed
	@$(call say,building porfin-dev (release))
	@swift build -c release --product porfin-dev --scratch-path $(SCRATCH) 2>&1 | tee $(SCRATCH)/build-release.log

.PHONY: release-porfin release-server
release-server: swift-installed libraries-installed
	@$(call say,building porfin-server (release); the first time takes some minutes)
	@swift build -c release --product porfin-server --scratch-path $(SCRATCH)

release-porfin: swift-installed
	@$(call say,building porfin (release); the first time takes some minutes)
	@swift build -c release --product porfin --scratch-path $(SCRATCH)

# ── What must be on the machine ──────────────────────────────────────────────────────────────────────────────────────

swift-installed:
	@command -v swift > /dev/null || { echo "error: Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }

# The store (SQLite, PostgreSQL), requests out, signatures.
libraries-installed:
	@$(call install,pkg-config,pkg-config)
	@$(call library,sqlite3,libsqlite3-dev)
	@$(call library,libpq,libpq-dev)
	@$(call library,libcurl,libcurl4-openssl-dev)
	@$(call library,libcrypto,libssl-dev)

# What the tests hold the server against: a database server, and the reader of metrics and alert rules.
counterparts-installed:
	@ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || $(call fetch,initdb,postgresql)
	@$(call install,promtool,prometheus)

python-installed:
	@$(call install,python3,python3 python3-venv)
	@[ -x $(PYTHON) ] || { echo "── making .venv"; \
	  python3 -m venv .venv 2> /dev/null || { rm -rf .venv; $(call install,python3-venv,python3-venv); python3 -m venv .venv; }; }
	@$(PYTHON) -c 'import lark, pywa, evolution_api, yaml' 2> /dev/null || { \
	  echo "── installing what the tests compare with into .venv"; \
	  $(PYTHON) -m pip install -q --disable-pip-version-check \
	    -r Tests/grammar/requirements.txt -r Tests/channels/requirements.txt; }

node-installed:
	@$(call install,node,nodejs)

lua-installed:
	@$(call install,lua5.4,lua5.4)
