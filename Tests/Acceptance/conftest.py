import pytest

from house import Centre, Server
from slots import Slots

CHOIR = "koor-wisselklank"
YOGA = "yoga-voor-iedereen"


@pytest.fixture(scope="session")
def pristine(tmp_path_factory) -> Centre:
    """The demo centre as it was made; only to be copied."""
    return Centre.demo(tmp_path_factory.mktemp("pristine") / "data")


@pytest.fixture
def centre(pristine, tmp_path) -> Centre:
    """A demo centre of one's own."""
    return pristine.copy(tmp_path / "data")


@pytest.fixture
def server(centre):
    """A running server of one's own; it must stop in peace."""
    running = Server(centre).start()
    yield running
    if running.process.poll() is None:
        assert running.stop() == 0, running.words()


@pytest.fixture(scope="module")
def house(pristine, tmp_path_factory):
    """A running server that the tests of one file share; each takes hours of its own."""
    running = Server(pristine.copy(tmp_path_factory.mktemp("house") / "data")).start()
    yield running
    assert running.process.poll() is None, f"serve died with {running.process.returncode}:\n{running.words()}"
    assert running.stop() == 0, running.words()


@pytest.fixture(scope="module")
def choir(house):
    return house.client(CHOIR)


@pytest.fixture(scope="module")
def yoga(house):
    return house.client(YOGA)


@pytest.fixture(scope="module")
def anyone(house):
    return house.client()


@pytest.fixture(scope="module")
def slots(choir):
    return Slots(choir, CHOIR)
