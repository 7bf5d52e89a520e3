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
#include <port/assembly/carry.h>
#include <port/assembly/choices.h>
#include <port/assembly/halves.h>
#include <port/assembly/warps.h>
#include <port/assembly/packs.h>
#include <port/assembly/shared.h>
#include <port/assembly/mbarriers.h>
#include <port/assembly/matrices.h>
#include <port/assembly/narrow_matrices.h>
