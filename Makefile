# rapport: who is a partner, who is only a buyer, and whom we have neglected.
#
#   make report     build, judge SampleData, write Reports/ and say where to look
#   make test       every test
#   make lint       formatting and warnings
#   make templates  embed the templates anew, after a change to Sources/Templating/Defaults
#   make language   learn to read notes anew, after a change to Sources/Language/Corpus; prints how good it is
#   make quality    how often notes are read right, on voices that no reader has seen: the table of the README
#   make goldens    rewrite the expected outputs after a wanted change; read the diff
#   make sample     rewrite Reports/sample and Reports/gallery, the committed reports
#   make gallery    Reports/gallery alone; a picture of each where there is Chromium
#   make fuzz       run the fuzz targets, each for SECONDS=60; TARGETS="csv dates" names some
#   make sanitize   the tests and the program under the sanitizers; SANITIZERS="address thread undefined"
#   make man        write the pages of the manual anew, and of the guide those that list what the program
#                   knows, after a change to options, settings, rules or keys of an output
#   make docs       the guide as plain HTML, in .build/docs
#   make install    the program, its manual and its completions; PREFIX=/usr/local, DESTDIR=, BINARY=
#   make uninstall  takes these away again
#   make dist       a tarball and, on Debian, a package, in .build/dist
#   make spark      the judgement on Apache Spark against that of one process, on local[2]; skipped without Java
#   make spark-wheel  the driver for Spark with the program, as a wheel in .build/dist
#   make bench      Rapport beside DuckDB and Polars; SIZES="100k 1m 10m", RECORD=1 for Tests/Benchmarks

SWIFT ?= swift
# Where the tests find reference data that is not part of the project; absent, those tests are skipped.
export RAPPORT_SHARED ?= $(abspath $(CURDIR)/../shared)
TEMPLATES = $(sort $(wildcard Sources/Templating/Defaults/*.mustache))
EMBEDDED = Sources/Templating/Defaults.swift
BENCH = .build/bench
SIZES ?= 100k 1m 10m
SAMPLE = --config SampleData/rapport.yaml
PREFIX ?= /usr/local
# What is installed and packed.
BINARY ?= .build/release/rapport
SHARE = $(DESTDIR)$(PREFIX)/share
PAGES = $(notdir $(wildcard .packaging/man/*.[15]))
COMPLETIONS = bash-completion/completions/rapport zsh/site-functions/_rapport \
  fish/vendor_completions.d/rapport.fish
# On Linux Swift's own libraries go into the program, where the toolchain has them for that: it starts
# sooner, and runs where there is no Swift.
RESOURCES = $(shell $(SWIFT) -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
WHOLE = $(if $(wildcard $(RESOURCES)_static/linux/libFoundation.a),--static-swift-stdlib)

.PHONY: report test lint build setup templates language quality goldens sample gallery man docs install uninstall dist \
  fuzz sanitize spark spark-wheel bench clean

report: build
	@.build/release/rapport report $(SAMPLE) --out Reports
	@echo "Look at Reports/latest/report.html (or report.md, summary.txt)."

build: setup templates
	$(SWIFT) build -c release --product rapport $(WHOLE) $(FLAGS)

test: setup templates
	$(SWIFT) build --build-tests
	$(SWIFT) test --disable-xctest --skip-build

lint: setup
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# Templates are compiled in as strings: as resources embedded by the package manager they would cost
# fifteen seconds of every clean build.
templates:
	@mkdir -p .build
	@{ \
	  echo '// Written by `make templates` from Sources/Templating/Defaults; change those files instead.'; \
	  echo '// swift-format-ignore-file'; \
	  echo; \
	  echo 'extension TemplateFile {'; \
	  echo '  /// Name and text of every template that comes with Rapport.'; \
	  echo '  static let defaults: [(name: String, text: String)] = ['; \
	  for file in $(TEMPLATES); do \
	    printf '("%s", ##"""\n' "$$(basename "$$file" .mustache)"; \
	    cat "$$file"; \
	    printf '\n"""##),\n'; \
	  done; \
	  echo '  ]'; \
	  echo '}'; \
	} > .build/Defaults.swift
	@cmp -s .build/Defaults.swift $(EMBEDDED) || cp .build/Defaults.swift $(EMBEDDED)

# Minutes on a busy machine; the same corpus gives the same weights.
language: setup
	$(SWIFT) run -c release TrainLanguage
	@git diff --stat -- Sources/Language

quality: setup
	$(SWIFT) run -c release TrainLanguage --blind
	$(SWIFT) test --disable-xctest --filter RehearsalTests
	@sed -n '/^<!-- measured -->/,/^What/{/^|/p}' Tests/RapportTests/Rehearsal/README.md

goldens: setup templates
	RAPPORT_UPDATE_GOLDENS=1 $(SWIFT) test --disable-xctest
	git diff --stat -- Tests

sample: build gallery
	@rm -rf .build/sample && mkdir -p .build/sample Reports/sample
	@.build/release/rapport report $(SAMPLE) --out .build/sample --quiet
	@cp -R .build/sample/latest/. Reports/sample/
	@$(call picture,Reports/sample,1280$(comma)1400)
	@git status --short Reports/sample

STORIES = $(notdir $(patsubst %/rapport.yaml,%,$(wildcard Reports/gallery/*/rapport.yaml)))
# A picture of the top of a page, where there is Chromium: FOLDER, WIDTH and HEIGHT; and of which report it was
# taken, for the test that asks whether it still shows it.
picture = test -z "$(CHROMIUM)" || { "$(CHROMIUM)" --headless --no-sandbox --disable-gpu --hide-scrollbars \
  --window-size=$(2) --screenshot=$(1)/report.png "file://$(CURDIR)/$(1)/report.html" 2>/dev/null \
  && { sha256sum 2>/dev/null || shasum -a 256; } <$(1)/summary.txt | cut -d" " -f1 >$(1)/report.png.sha256; }
comma = ,
CHROMIUM ?= $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name))))
gallery: build
	@rm -rf .build/gallery
	@for story in $(STORIES); do \
	  .build/release/rapport report --config Reports/gallery/$$story/rapport.yaml \
	    --out .build/gallery/$$story --quiet || exit 1; \
	  for file in report.html report.md summary.txt; do \
	    cp .build/gallery/$$story/latest/$$file Reports/gallery/$$story/; \
	  done; \
	  $(call picture,Reports/gallery/$$story,1100$(comma)900); \
	done
	@git status --short Reports/gallery

man: setup templates
	$(SWIFT) build --product rapport
	@rm -rf .packaging/man
	@$$($(SWIFT) build --show-bin-path)/rapport manual .packaging/man --guide Sources/rapport/Guide
	@git status --short .packaging/man Sources/rapport/Guide

docs:
	@.packaging/guide .build/docs

# What is built is installed as it is: `make build` first, and `sudo make install` compiles nothing.
install:
	@test -x $(BINARY) || $(MAKE) build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/man/man5 \
	  $(addprefix $(SHARE)/,$(dir $(COMPLETIONS)))
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/rapport
	install -m 644 .packaging/man/*.1 $(SHARE)/man/man1
	install -m 644 .packaging/man/*.5 $(SHARE)/man/man5
	$(foreach file,$(COMPLETIONS),$(BINARY) --generate-completion-script \
	  $(patsubst %-completion,%,$(firstword $(subst /, ,$(file)))) | sed '1{/^#!/d;}' > $(SHARE)/$(file) && chmod 644 $(SHARE)/$(file) &&) true

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/rapport $(addprefix $(SHARE)/,$(COMPLETIONS)) \
	  $(foreach page,$(PAGES),$(SHARE)/man/man$(subst .,,$(suffix $(page)))/$(page))

dist:
	@test -x $(BINARY) || $(MAKE) build
	@.packaging/dist $(BINARY) .build/dist

SECONDS ?= 60
fuzz: setup templates
	@.ci/fuzz $(SECONDS) $(TARGETS)

SANITIZERS ?= address thread undefined
sanitize: build
	@.ci/sanitize $(SANITIZERS)

spark:
	@test -x $(BINARY) || $(MAKE) build
	@.ci/spark $(BINARY)

# The wheel runs where the program does: on Linux, with this machine's processor and a C library as new as
# this machine's.
WHEEL = .build/spark/wheel
spark-wheel:
	@test -x $(BINARY) || $(MAKE) build
	@rm -rf $(WHEEL) && mkdir -p $(WHEEL)/bin .build/dist
	@cp Sources/Spark/*.py Sources/Spark/pyproject.toml Sources/Spark/README.md $(WHEEL)
	@cp -L $(BINARY) $(WHEEL)/bin/rapport
	@python3 -m venv .build/spark/build
	@.build/spark/build/bin/python -m pip install --quiet --disable-pip-version-check build wheel
	@.build/spark/build/bin/python -m build --wheel --outdir $(WHEEL)/dist $(WHEEL) >$(WHEEL)/build.log || { cat $(WHEEL)/build.log; exit 1; }
	@.build/spark/build/bin/python -m wheel tags --remove --platform-tag linux_$$(uname -m) $(WHEEL)/dist/*.whl
	@mv $(WHEEL)/dist/*.whl .build/dist/ && ls .build/dist/*.whl

bench: build $(BENCH)/python/ready
	@$(BENCH)/python/bin/python Tests/Benchmarks/run.py .build/release/rapport $(BENCH) \
	  $(if $(RECORD),--record) $(SIZES)

$(BENCH)/python/ready:
	@mkdir -p $(BENCH)
	@command -v python3 >/dev/null || { \
	  echo "make: python3 is needed to make the data; type: sudo apt-get install python3 python3-venv"; exit 1; }
	@python3 -m venv $(BENCH)/python || { \
	  echo "make: python3 cannot make an environment; type: sudo apt-get install python3-venv"; exit 1; }
	@$(BENCH)/python/bin/python -m pip install --quiet --disable-pip-version-check duckdb polars || { \
	  echo "make: DuckDB and Polars cannot be had from PyPI; with a mirror or a folder of wheels type:"; \
	  echo "  $(BENCH)/python/bin/python -m pip install --index-url URL duckdb polars"; \
	  echo "  $(BENCH)/python/bin/python -m pip install --no-index --find-links FOLDER duckdb polars"; \
	  echo "and then: touch $@ && make bench"; exit 1; }
	@touch $@

# Says what is missing, and installs it where it can.
setup:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "make: Swift 6.2 or newer is needed; see https://www.swift.org/install"; exit 1; }
	@$(SWIFT) --version 2>/dev/null | grep -qE 'Swift version (6\.[2-9]|[7-9])' || { \
	  echo "make: Swift 6.2 or newer is needed, this is: $$($(SWIFT) --version 2>/dev/null | head -1)"; exit 1; }
	@test "$$(uname)" = Darwin || test -e /usr/include/zlib.h || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -y -qq zlib1g-dev; \
	  else \
	    echo "make: zlib's header is missing; type: sudo apt-get install zlib1g-dev (Debian, Ubuntu), sudo dnf install zlib-devel (Fedora)"; exit 1; \
	  fi; }

clean:
	rm -rf .build .build-fuzz .build-address .build-thread .build-undefined
