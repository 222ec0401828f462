# From nothing but python3 (3.11 or newer), pip and make: `make summary` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data

.PHONY: help summary replay test check record quality speed lock clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# pip checks every hash; the project itself is then linked in without asking any index.
$(VENV)/.summary: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.summary requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

summary: $(VENV)/.summary ## summarize the five articles of seeds/ into out/, with the model that is set up or else by rules
	@$(BIN)/crosswire summarize seeds/ -o out/

replay: $(VENV)/.summary ## the same with the recorded replies of a model, no key and no network
	@$(BIN)/crosswire summarize seeds/ --replay cassettes/seeds -o out/

test: $(VENV)/.test ## all tests
	@$(BIN)/python -m pytest

record: $(VENV)/.test ## record the model's replies afresh; needs OPENAI_API_KEY and CROSSWIRE_MODEL
	@$(BIN)/python -m pytest tests/test_seeds.py --record-mode=rewrite -m vcr

quality: $(VENV)/.test ## quality figures against their floors; DATA names the evaluation data (docs/quality.md)
	@test -d "$(DATA)" || { echo "no folder $(DATA): make quality DATA=FOLDER; docs/quality.md names the data"; exit 2; }
	@$(BIN)/python -m benchmarks.quality $(DATA)

speed: $(VENV)/.test ## speed in units of a fixed computation, against its floors
	@$(BIN)/python -m benchmarks.speed

check: $(VENV)/.test ## lint, format, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: ## compute the locks anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
		--group pyproject.toml:build pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
		--group pyproject.toml:dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## remove what make made
	rm -rf $(VENV) out dist build
