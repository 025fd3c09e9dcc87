"""The matcher behind yente, over the names and queries that corpus.ts wrote.

    python -m venv venv && venv/bin/pip install nomenklatura==4.17.4
    venv/bin/python bench/rivals/nomenklatura_scan.py corpus.json --queries 5

yente finds candidates in Elasticsearch and scores them with this matcher. Here every name is scored, as for the full
scan of `npm run bench`: what is compared is the matcher, not Elasticsearch.
"""

import argparse
import json
import time

from followthemoney import model
from nomenklatura.matching.logic_v2.model import LogicV2

KNOWN = {"Person", "Organization", "Company", "Vessel", "Airplane", "LegalEntity"}


def entity(schema: str, key: str, name: str):
    schema = schema if schema in KNOWN else "LegalEntity"
    return model.get_proxy({"id": key, "schema": schema, "properties": {"name": [name]}})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("--queries", type=int, default=5)
    asked = parser.parse_args()
    with open(asked.corpus, encoding="utf-8") as file:
        corpus = json.load(file)
    listed = [
        (row["party"], entity(row["schema"], str(number), row["name"]))
        for number, row in enumerate(corpus["names"])
    ]
    schemas = {row["party"]: row["schema"] for row in corpus["names"]}
    config = LogicV2.default_config()
    # The first query makes the matcher read its tables.
    warm = entity("Person", "warm", "Someone Else")
    for _, party in listed[:500]:
        LogicV2.compare(warm, party, config)
    found = 0
    started = time.process_time()
    queries = corpus["queries"][: asked.queries]
    for query in queries:
        # The rival is told of which kind the party is, which the engine is not.
        question = entity(schemas[query["party"]], "query", query["text"])
        best: dict[str, float] = {}
        for party, candidate in listed:
            score = LogicV2.compare(question, candidate, config).score
            if score > best.get(party, 0.0):
                best[party] = score
        top = sorted(best, key=lambda party: -best[party])[:10]
        found += query["party"] in top
    seconds = time.process_time() - started
    pairs = len(queries) * len(listed)
    print(
        f"nomenklatura LogicV2: {len(listed)} names, {len(queries)} queries, "
        f"{len(queries) / seconds:.3f} queries and {pairs / seconds:.0f} pairs a second of processor time, "
        f"recall@10 {100 * found / len(queries):.0f} %"
    )


if __name__ == "__main__":
    main()
