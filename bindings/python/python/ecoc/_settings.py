"""The settings of the clients, with the names that they have in ``ecoc.toml``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ecoc import _ecoc
from ecoc._options import options

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from ecoc._options import _Seconds
    from ecoc._records import Authority


class HttpSettings(TypedDict, total=False):
    """How the servers are reached."""

    connect_timeout: _Seconds
    """To make a connection, with the look-up of the name and the TLS handshake; 10 seconds when absent."""
    read_timeout: _Seconds
    """Without a byte of the answer, after which it is given up; as `timeout` when absent."""
    timeout: _Seconds
    """For one exchange, from the connection to the end of the answer; 60 seconds when absent."""
    ca: str | os.PathLike[str]
    """A PEM file of certificate authorities to trust beside the system's."""
    proxy: str
    """The proxy, such as "http://proxy.example:3128"; the variables ``HTTPS_PROXY``, ``HTTP_PROXY`` and ``NO_PROXY``
    hold when absent. Loopback addresses are never reached through a proxy."""
    max_answer: int
    """The largest answer that is read, in bytes after decompression; 8 MiB when absent."""


class _Settings(TypedDict, total=False):
    base_url: str
    """Scheme, host and port of the service; `environment` sets it."""
    token_url: str
    """The address of the token service; `environment` sets it."""
    client_id: str
    """The client at the token service."""
    certificate: str | os.PathLike[str]
    """The file with the client's certificate (PEM), if it is not in the key's file."""
    key: str | os.PathLike[str]
    """The file with the client's RSA key, PEM or PKCS#12. A `str` is a path here."""
    password: str
    """The password of the key's file."""
    scope: str
    """The scope of the token."""
    http: HttpSettings
    """How the servers are reached."""


class VcaSettings(_Settings, total=False):
    """The settings of a `Vca`."""

    environment: Literal["preprod", "production"]
    """Where documents go; there is no default. It sets the addresses, the scope and the tenant."""
    tenant: str
    """The tenant at Microsoft Entra ID."""
    client_secret: str
    """The client secret (VCA: manufacturer-secret); or `key` and `certificate` instead."""
    manufacturer_id: str
    """The GUID of the manufacturer, given on registration."""
    contact_id: str
    """The GUID of the contact, given on registration."""
    status_chunk: int
    """How many ids one status call asks for; 100 when absent. VCA's limit is not published."""
    visibility: _Seconds
    """After a lost answer: how long VCA may take to show a submission in the status call; 10 seconds when absent."""
    country_codes: str | Sequence[str]
    """Type-approval country codes that VCA's variant of the schema has besides "g11", "n11" and the official ones."""


class SvvSettings(_Settings, total=False):
    """The settings of an `Svv`."""

    environment: Literal["test", "production"]
    """Where documents go; there is no default. It sets the addresses, the audience and the resource."""
    audience: str
    """The issuer of the tokens, with its closing slash."""
    kid: str
    """Instead of a certificate: the id under which the key is registered at Maskinporten; see `ecoc.jwk`."""
    algorithm: Literal["RS256", "RS384", "RS512"]
    """How the grants are signed; "RS256" when absent."""
    resource: str | Sequence[str]
    """The services that the token is for."""
    consumer_org: str
    """The organisation number of the customer for whom a supplier acts."""
    ivi: Literal["1.x", "2.0"]
    """The IVI family that SVV is sent; "1.x" when absent, since no source says that SVV takes 2.0 today."""


def read(authority: Authority, file: str | os.PathLike[str] | None) -> dict[str, Any]:
    """Return the settings of an authority as the command reads them."""
    settings: dict[str, Any] = json.loads(_ecoc.settings(authority, file))
    return settings


def text(settings: Mapping[str, Any] | None, more: Mapping[str, Any]) -> str:
    """Return settings as JSON text; those that are named by themselves go before those of the mapping."""
    return options(**{**(settings or {}), **more})
