# SPDX-License-Identifier: GPL-2.0-or-later
# Each target says after `##` what it does; `make help` lists them. They set up what they need by scripts/setup.sh.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help engine demo test lint accuracy bench screenshots gallery docs package clean
PYTEST := -m pytest -q
# Without a screen, and without what points Python or QGIS at other installations.
QUIET_QGIS := env -u PYTHONPATH -u PYTHONHOME -u COREGIX_PYTHON QT_QPA_PLATFORM=offscreen

help: ## List the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */\1\t/' | expand -t 10

engine: ## Build the engine's Python environment in .venv (about 600 MB)
	@scripts/setup.sh engine

demo: ## Install what is missing, align the sample pair in qgis_process, compare with the known transform
	@scripts/setup.sh qgis engine
	@/usr/bin/python3 scripts/demo.py

test: ## Install what is missing, then test the engine, the plugin in QGIS, and the commands as a user types them
	@scripts/setup.sh qgis engine engine-tests checks
	@failed=; \
	echo "== the engine (tests/core)"; .venv/bin/python $(PYTEST) tests/core || failed+=" tests/core"; \
	echo "== the plugin in QGIS (tests/plugin)"; \
	$(QUIET_QGIS) .venv-test/bin/python $(PYTEST) tests/plugin || failed+=" tests/plugin"; \
	echo "== the commands (tests/process)"; \
	$(QUIET_QGIS) .venv-test/bin/python $(PYTEST) tests/process || failed+=" tests/process"; \
	[ -z "$$failed" ] || { echo "Failed:$$failed" >&2; exit 1; }

lint: ## Check style and likely mistakes (ruff), and the rules for code that runs in Qt 5 and Qt 6 (flake8-qgis)
	@scripts/setup.sh checks
	@.venv-test/bin/python -m ruff check .
	@.venv-test/bin/python -m ruff format --check .
	@.venv-test/bin/python -m flake8 --select QGS1,QGS3,QGS4 --extend-ignore QGS105 $$(git ls-files '*.py')

accuracy: engine ## Measure accuracy and verdicts on rasters with known truth (docs/accuracy.md), some minutes
	@.venv/bin/python benchmarks/accuracy.py
	@.venv/bin/python -W ignore benchmarks/verdicts.py

bench: engine ## Measure time and memory beside GDAL's tools (docs/performance.md), a quarter of an hour
	@.venv/bin/python benchmarks/speed.py --folder build/bench

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

package: ## Write the zip for plugins.qgis.org to build/, with the help pages
	@scripts/setup.sh docs
	@$(MKDOCS) --config-file scripts/docs/help.yml
	@/usr/bin/python3 scripts/package.py

clean: ## Remove the environments (.venv, .venv-test), build/ and caches
	rm -rf .venv .venv-test build .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
