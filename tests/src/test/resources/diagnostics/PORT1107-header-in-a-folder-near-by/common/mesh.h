#pragma once
#define CELLS 4
