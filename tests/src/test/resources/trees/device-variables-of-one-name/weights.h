#pragma once

static __constant__ int weights[2];
