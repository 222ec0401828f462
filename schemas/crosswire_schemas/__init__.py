"""The shapes crosswire reads and writes, as pydantic models. Depends on pydantic alone."""

from crosswire_schemas.alignment import Alignment
from crosswire_schemas.article import Article
from crosswire_schemas.citation import Citation
from crosswire_schemas.difference import SummaryDiff
from crosswire_schemas.draft import Draft
from crosswire_schemas.incident import Incident
from crosswire_schemas.proposal import IncidentProposal
from crosswire_schemas.reconciliation import Reconciliation
from crosswire_schemas.summary import Summary

__all__ = [
    "Alignment",
    "Article",
    "Citation",
    "Draft",
    "Incident",
    "IncidentProposal",
    "Reconciliation",
    "Summary",
    "SummaryDiff",
]
