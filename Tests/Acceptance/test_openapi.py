"""The OpenAPI document is true, and nothing it allows can break the house."""

import json
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from conftest import CHOIR
from house import LONG, TOP

DOCUMENT = json.loads((Path(TOP) / "Sources/Web/openapi.json").read_text())
schema = schemathesis.openapi.from_dict(DOCUMENT)
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def test_the_server_shows_the_document(anyone):
    answer = anyone.get("/openapi.json")
    assert answer.status_code == 200
    assert answer.json() == DOCUMENT


def test_the_document_knows_every_call_of_the_contract():
    calls = {(method, path) for path, item in DOCUMENT["paths"].items() for method in item}
    for path in ("/api/v1/spaces", "/api/v1/equipment", "/api/v1/groups", "/api/v1/rules", "/api/v1/bookings",
                 "/api/v1/free-busy", "/api/v1/openings", "/healthz", "/readyz"):
        assert ("get", path) in calls, path
    assert {("post", "/api/v1/bookings"), ("get", "/api/v1/bookings/{id}"), ("delete", "/api/v1/bookings/{id}")} <= calls


@pytest.fixture(scope="module")
def writer(house):
    return house.centre.token(CHOIR)


@schema.parametrize()
@settings(
    max_examples=200 if LONG else 12, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_no_request_breaks_the_house(case, house, writer):
    answer = case.call(base_url=house.url, headers={"Authorization": f"Bearer {writer}"})
    case.validate_response(answer, checks=CHECKS)
