#!/usr/bin/env node
'use strict';

const native = require('../lib/native.js');

process.exitCode = native.run(['ecoc', ...process.argv.slice(2)]);
