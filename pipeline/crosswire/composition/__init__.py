"""From a reconciliation to sentences that hold: the brief, the draft judged, ids turned into citations."""
