#!/usr/bin/env node
'use strict';
require('../dist/renling.cjs').main();
