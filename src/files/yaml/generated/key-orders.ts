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
          "largest_file_kib",
          "expiry_notice_days"
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
      "nature",
      "aliases",
      "credit_code",
      "counterpart",
      "fields",
      "members",
      "acts_for_all",
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
  "delegation": {
    "keys": [
      "id",
      "delegator",
      "delegate",
      "items",
      "basis",
      "authority",
      "rights",
      "duties",
      "liability",
      "term",
      "signed",
      "filed",
      "announcements",
      "document",
      "status",
      "termination",
      "note"
    ],
    "quoted": [],
    "below": {
      "items": {
        "keys": [
          "item",
          "powers",
          "stamp"
        ],
        "quoted": [
          "stamp"
        ],
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
      "rights": {
        "keys": [
          "delegator",
          "delegate"
        ],
        "quoted": [],
        "below": {}
      },
      "duties": {
        "keys": [
          "delegator",
          "delegate"
        ],
        "quoted": [],
        "below": {}
      },
      "term": {
        "keys": [
          "from",
          "to"
        ],
        "quoted": [
          "from",
          "to"
        ],
        "below": {}
      },
      "signed": {
        "keys": [
          "date"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "filed": {
        "keys": [
          "date",
          "with"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "announcements": {
        "keys": [
          "by",
          "date",
          "url"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "document": {
        "keys": [
          "name",
          "sha256"
        ],
        "quoted": [
          "sha256"
        ],
        "below": {}
      },
      "termination": {
        "keys": [
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
  "service": {
    "keys": [
      "item",
      "provider",
      "code",
      "statutory_days",
      "promised_days",
      "visits",
      "fee",
      "conditions",
      "procedure",
      "standard",
      "materials",
      "place",
      "hours",
      "phone",
      "complaints",
      "start",
      "province_stop",
      "hall",
      "online",
      "guide",
      "handbook",
      "power_list",
      "publicity",
      "supervision",
      "streamlining",
      "closed",
      "note"
    ],
    "quoted": [
      "code",
      "start",
      "province_stop"
    ],
    "below": {
      "statutory_days": {
        "keys": [
          "value",
          "unit"
        ],
        "quoted": [],
        "below": {}
      },
      "promised_days": {
        "keys": [
          "value",
          "unit"
        ],
        "quoted": [],
        "below": {}
      },
      "fee": {
        "keys": [
          "charged",
          "basis"
        ],
        "quoted": [],
        "below": {}
      },
      "hall": {
        "keys": [
          "entered",
          "exemption",
          "note"
        ],
        "quoted": [],
        "below": {}
      },
      "online": {
        "keys": [
          "web",
          "mobile",
          "national_system",
          "reason"
        ],
        "quoted": [],
        "below": {}
      },
      "guide": {
        "keys": [
          "date",
          "url",
          "names"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "handbook": {
        "keys": [
          "date",
          "name"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "power_list": {
        "keys": [
          "updated",
          "url"
        ],
        "quoted": [
          "updated"
        ],
        "below": {}
      },
      "publicity": {
        "keys": [
          "channel",
          "date",
          "url"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "supervision": {
        "keys": [
          "by",
          "methods"
        ],
        "quoted": [],
        "below": {}
      },
      "streamlining": {
        "keys": [
          "steps",
          "visits",
          "materials",
          "days",
          "cost",
          "trips"
        ],
        "quoted": [],
        "below": {
          "steps": {
            "keys": [
              "before",
              "after"
            ],
            "quoted": [],
            "below": {}
          },
          "visits": {
            "keys": [
              "before",
              "after"
            ],
            "quoted": [],
            "below": {}
          },
          "materials": {
            "keys": [
              "before",
              "after"
            ],
            "quoted": [],
            "below": {}
          },
          "days": {
            "keys": [
              "before",
              "after",
              "unit"
            ],
            "quoted": [],
            "below": {}
          },
          "cost": {
            "keys": [
              "before",
              "after"
            ],
            "quoted": [],
            "below": {}
          },
          "trips": {
            "keys": [
              "before",
              "after"
            ],
            "quoted": [],
            "below": {}
          }
        }
      },
      "closed": {
        "keys": [
          "date",
          "reason",
          "cases"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      }
    }
  },
  "training": {
    "keys": [
      "id",
      "date",
      "organizer",
      "topics",
      "items",
      "participants",
      "material",
      "note"
    ],
    "quoted": [
      "date"
    ],
    "below": {
      "participants": {
        "keys": [
          "organization",
          "number"
        ],
        "quoted": [],
        "below": {}
      },
      "material": {
        "keys": [
          "name",
          "url"
        ],
        "quoted": [],
        "below": {}
      }
    }
  },
  "dispute": {
    "keys": [
      "id",
      "item",
      "kind",
      "parties",
      "opened",
      "by",
      "reason",
      "statements",
      "settled"
    ],
    "quoted": [
      "opened"
    ],
    "below": {
      "statements": {
        "keys": [
          "by",
          "date",
          "text"
        ],
        "quoted": [
          "date"
        ],
        "below": {}
      },
      "settled": {
        "keys": [
          "date",
          "by",
          "undertaker",
          "document"
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
