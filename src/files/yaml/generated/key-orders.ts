/* Generated from schemas/ by `npm run generate`. Do not edit. */
import type { RecordKind } from '../../../model/record-kinds.ts';
import type { KeyOrder } from '../key-order.ts';

export const KEY_ORDERS: Record<RecordKind, KeyOrder> = {
  "manifest": {
    "keys": [
      "format",
      "title",
      "language",
      "time_zone",
      "sample",
      "as_of",
      "documents",
      "deadlines",
      "rules"
    ],
    "quoted": [
      "as_of"
    ],
    "below": {
      "documents": {
        "keys": [
          "id",
          "title",
          "number",
          "adopted",
          "published",
          "effective",
          "url",
          "note"
        ],
        "quoted": [
          "adopted",
          "published",
          "effective"
        ],
        "below": {}
      },
      "deadlines": {
        "keys": [
          "stage",
          "list",
          "date",
          "after",
          "days",
          "unit",
          "basis"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "rules": {
        "keys": [
          "severity",
          "largest_file_kib"
        ],
        "quoted": [],
        "below": {}
      }
    }
  },
  "list": {
    "keys": [
      "id",
      "title",
      "claimants",
      "rule",
      "declared",
      "source",
      "note"
    ],
    "quoted": [],
    "below": {
      "declared": {
        "keys": [
          "total",
          "types",
          "fields",
          "field_totals"
        ],
        "quoted": [],
        "below": {
          "types": {
            "keys": [
              "行政许可",
              "行政处罚",
              "行政强制",
              "行政征收",
              "行政给付",
              "行政检查",
              "行政确认",
              "行政奖励",
              "行政裁决",
              "其他行政权力"
            ],
            "quoted": [],
            "below": {}
          }
        }
      },
      "source": {
        "keys": [
          "document",
          "annex",
          "files"
        ],
        "quoted": [],
        "below": {
          "files": {
            "keys": [
              "path",
              "sha256"
            ],
            "quoted": [
              "sha256"
            ],
            "below": {}
          }
        }
      }
    }
  },
  "organization": {
    "keys": [
      "id",
      "name",
      "kind",
      "aliases",
      "credit_code",
      "counterpart",
      "fields",
      "members",
      "dissolved",
      "successor",
      "note"
    ],
    "quoted": [
      "credit_code",
      "dissolved"
    ],
    "below": {}
  },
  "item": {
    "keys": [
      "id",
      "list",
      "number",
      "name",
      "subitem",
      "type",
      "field",
      "authority",
      "mode",
      "scope",
      "basis",
      "code",
      "status",
      "withdrawal",
      "source",
      "note"
    ],
    "quoted": [
      "code"
    ],
    "below": {
      "scope": {
        "keys": [
          "extent",
          "powers",
          "content"
        ],
        "quoted": [],
        "below": {}
      },
      "basis": {
        "keys": [
          "law",
          "article"
        ],
        "quoted": [],
        "below": {}
      },
      "withdrawal": {
        "keys": [
          "date",
          "document",
          "note"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "source": {
        "keys": [
          "document",
          "annex",
          "row"
        ],
        "quoted": [],
        "below": {}
      }
    }
  },
  "claim": {
    "keys": [
      "item",
      "claimant",
      "decision",
      "date",
      "clerk",
      "reason",
      "cooperating",
      "transfer",
      "stamp",
      "note"
    ],
    "quoted": [
      "date",
      "stamp"
    ],
    "below": {
      "transfer": {
        "keys": [
          "from",
          "date",
          "reason"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      }
    }
  },
  "exception": {
    "keys": [
      "id",
      "code",
      "scope",
      "reason",
      "approved_by",
      "approved",
      "document",
      "expires"
    ],
    "quoted": [
      "code",
      "approved",
      "expires"
    ],
    "below": {
      "scope": {
        "keys": [
          "records",
          "list",
          "organization"
        ],
        "quoted": [],
        "below": {}
      }
    }
  }
};
