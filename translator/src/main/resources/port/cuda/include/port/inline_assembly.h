#pragma once
// Instructions of inline assembly (PTX ISA) as C++. A function is named like its instruction, with _ for . and ::; it gives what the
// first operand becomes, or takes all operands where nothing is written. What is not here has no translation.
#include <port/assembly/registers.h>
#include <port/assembly/arithmetic.h>
#include <port/assembly/bits.h>
#include <port/assembly/floating_point.h>
#include <port/assembly/conversions.h>
#include <port/assembly/memory.h>
#include <port/assembly/threads.h>
