"""Where a person signs in."""

from __future__ import annotations

from desktop.core.origin import X_ORIGIN, Origin
from desktop.networks.x.registration import registration


def test_x_asks_for_consent_on_its_own_site_and_gives_tokens_at_its_api() -> None:
    made = registration(X_ORIGIN, "client", redirect_uri="http://127.0.0.1:1/callback")
    assert made.authorize_url == "https://x.com/i/oauth2/authorize"
    assert made.token_url == "https://api.x.com/2/oauth2/token"
    assert made.revoke_url == "https://api.x.com/2/oauth2/revoke"


def test_any_other_origin_has_everything_in_one_place() -> None:
    made = registration(Origin.parse("http://127.0.0.1:8080"), "client")
    assert made.authorize_url == "http://127.0.0.1:8080/i/oauth2/authorize"
    assert made.token_url == "http://127.0.0.1:8080/2/oauth2/token"
    assert made.revoke_url == "http://127.0.0.1:8080/2/oauth2/revoke"
