"""The one door to the network. Light to import: the client and its SDKs are in ``crosswire.provider.client``."""

from crosswire.provider.settings import Message, Settings, Usage, settings_from_environment

__all__ = ["Message", "Settings", "Usage", "settings_from_environment"]
