# make demo    builds stakegraph, checks the data and draws it
# make test    builds and runs all tests
# Both install the libraries that are missing. Everything else: make help

SHELL := bash
.SHELLFLAGS := -o pipefail -c

SWIFT ?= swift
PYTHON ?= python3
DATA ?= data/two-sessions-2025
PREFIX ?= /usr/local
DESTDIR ?=

# So that an installed program runs where Swift is not.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
RELEASE := .build/release/stakegraph
INSTALLED = $(DESTDIR)$(PREFIX)
COMPLETIONS := bash-completion/completions zsh/site-functions fish/vendor_completions.d
VENV := .venv
CLUSTER_VENV := .venv-cluster

# As numbers of nodes; each has four edges.
BENCH_SIZES ?= 1e3,1e4,1e5

.DEFAULT_GOAL := help
.PHONY: bench help demo test test-browser test-cluster test-sanitized test-conformance-full graphs man install format lint clean release swift-tests conformance-tests

help: ## Lists the targets.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

demo: graphs ## Builds stakegraph, checks and draws the data, and shows who is linked to DeepSeek.
	$(RELEASE) check --data $(DATA)
	$(RELEASE) neighbours DeepSeek --data $(DATA)
	@echo "The pictures are in graphs/; the program is $(RELEASE)."

test: ## Builds everything for testing and runs all tests.
	@Scripts/set-up test
	@$(MAKE) --no-print-directory swift-tests
	@$(MAKE) --no-print-directory conformance-tests

# Graphviz itself leaks a little in each drawing, so that leaks are not looked for.
test-sanitized: ## Runs the tests of the Graphviz binding, slow ones too, under the address sanitizer.
	@Scripts/set-up test
	STAKEGRAPH_SLOW_TESTS=1 ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build-asan \
		--disable-xctest --filter GraphvizTests

swift-tests:
	@echo "Building stakegraph and its tests; the first time takes a minute or two."
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

test-conformance-full: $(VENV)/requirements.txt ## Compares answers on a hundred random graphs, and files with graph-tool, after make test.
	@Scripts/set-up full
	STAKEGRAPH=.build/debug/stakegraph STAKEGRAPH_SEEDS=100 $(VENV)/bin/python -m pytest Tests/Conformance/test_queries.py
	STAKEGRAPH=.build/debug/stakegraph $(VENV)/bin/python -m pytest Tests/Conformance/full

# Screenshots are left in a folder of their own, which the last line names.
test-browser: $(VENV)/browser.txt ## Tests the page in Chromium, after make test.
	@Scripts/set-up browser
	STAKEGRAPH=.build/debug/stakegraph $(VENV)/bin/python -m pytest -s Tests/Browser

# With what `make test` built and installed.
conformance-tests: $(VENV)/requirements.txt
	STAKEGRAPH=.build/debug/stakegraph $(VENV)/bin/python -m pytest Tests/Conformance

test-cluster: $(CLUSTER_VENV)/requirements.txt ## Compares answers on a small Apache Spark cluster of this machine, after make test; CLUSTER_TESTS names some.
	@Scripts/set-up cluster
	STAKEGRAPH=.build/debug/stakegraph $(CLUSTER_VENV)/bin/python -m pytest Tests/Cluster $(if $(CLUSTER_TESTS),-k "$(CLUSTER_TESTS)")

$(CLUSTER_VENV)/requirements.txt: Tests/Cluster/requirements.txt
	@echo "Installing Apache Spark, some 450 MB, into $(CLUSTER_VENV)."
	$(PYTHON) -m venv $(CLUSTER_VENV)
	$(CLUSTER_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@cp $< $@

$(VENV)/requirements.txt: Tests/Conformance/requirements.txt
	@echo "Installing the Python libraries that read our files, into $(VENV)."
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@cp $< $@

$(VENV)/browser.txt: Tests/Browser/requirements.txt $(VENV)/requirements.txt
	@echo "Installing what drives the browser into $(VENV)."
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@cp $< $@

graphs: release ## Writes graphs/ anew from the data.
	Scripts/make-graphs $(RELEASE) $(DATA) graphs

release:
	@Scripts/set-up demo
	@echo "Building stakegraph with optimisation; the first time takes a minute or two."
	@# The linker warns of a function in Foundation that nothing here calls.
	@$(SWIFT) build -c release $(STATIC) --product stakegraph 2>&1 | \
		{ grep -v 'the use of .mktemp. is dangerous' || true; }

bench: release $(if $(BENCH_PEERS),.venv-bench/requirements.txt) ## Measures against hand-written C and writes Benchmarks/RESULTS.md; BENCH_SIZES says for how many nodes.
	$(if $(BENCH_PEERS),.venv-bench/bin/python,$(PYTHON)) Benchmarks/bench.py $(RELEASE) --sizes $(BENCH_SIZES) \
		--results Benchmarks/RESULTS.md $(if $(BENCH_PEERS),--peers .venv-bench/bin/python)

.venv-bench/requirements.txt: Benchmarks/requirements.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@cp $< $@

man: release ## Writes the manual pages into .build/man.
	$(RELEASE) --generate-manual .build/man

install: man ## Installs program, manual and completions; PREFIX (/usr/local) and DESTDIR say where.
	install -d "$(INSTALLED)/bin" "$(INSTALLED)/share/man/man1" $(COMPLETIONS:%="$(INSTALLED)/share/%")
	install -m 755 $(RELEASE) "$(INSTALLED)/bin/stakegraph"
	install -m 644 .build/man/*.1 "$(INSTALLED)/share/man/man1"
	for shell in bash zsh fish; do \
		$(RELEASE) --generate-completion-script $$shell >.build/completion.$$shell || exit 1; done
	install -m 644 .build/completion.bash "$(INSTALLED)/share/bash-completion/completions/stakegraph"
	install -m 644 .build/completion.zsh "$(INSTALLED)/share/zsh/site-functions/_stakegraph"
	install -m 644 .build/completion.fish "$(INSTALLED)/share/fish/vendor_completions.d/stakegraph.fish"

format: ## Formats the Swift sources.
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

lint: ## Reports what is not formatted or documented as agreed.
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

clean: ## Removes what was built; graphs/ stays.
	rm -rf .build .build-asan $(VENV) $(CLUSTER_VENV) .venv-bench
