"""Way words: what may stand between this computer and the network, as sentences: proxies and certificates."""

from __future__ import annotations

from desktop.core import errors
from desktop.core.errors import ParleyError
from desktop.ui.translate import QT_TR_NOOP

_SETTINGS = QT_TR_NOOP("Look at the proxy in the settings, under Connection.")

ON_THE_WAY: dict[type[ParleyError], tuple[str, str]] = {
    errors.ProxyTrouble: (
        QT_TR_NOOP("The proxy between you and %1 cannot be reached."),
        _SETTINGS,
    ),
    errors.ProxyPassword: (
        QT_TR_NOOP("The proxy between you and %1 wants a name and a password."),
        QT_TR_NOOP("Ask whoever runs your network; the settings say where they go."),
    ),
    errors.ProxyRefusal: (
        QT_TR_NOOP("The proxy between you and %1 does not let Parley through."),
        QT_TR_NOOP("Ask whoever runs your network to let it."),
    ),
    errors.ScriptMissing: (
        QT_TR_NOOP("The script that names your proxy cannot be fetched."),
        _SETTINGS,
    ),
    errors.ScriptBroken: (
        QT_TR_NOOP("The script that names your proxy does not work."),
        QT_TR_NOOP("Ask whoever runs your network, or name the proxy yourself in the settings."),
    ),
    errors.CertificateTrouble: (
        QT_TR_NOOP("The way to %1 is not safe, so nothing was sent."),
        QT_TR_NOOP("Check this computer's date, or ask whoever runs your network."),
    ),
    errors.CertificateDate: (
        QT_TR_NOOP("The certificate of %1 is not valid today, so nothing was sent."),
        QT_TR_NOOP("Check this computer's date and time."),
    ),
    errors.CertificateIssuer: (
        QT_TR_NOOP("Nobody whom this computer trusts vouches for %1, so nothing was sent."),
        QT_TR_NOOP("Your network may read along: ask whoever runs it for its certificate."),
    ),
    errors.CertificateName: (
        QT_TR_NOOP("Somebody else answered in the place of %1, so nothing was sent."),
        QT_TR_NOOP("Open a page in your browser: your network may want you to sign in first."),
    ),
}
"""By class: what happened, and what to do."""
