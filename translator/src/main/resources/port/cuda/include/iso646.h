#pragma once
// and, or, not ... are words of C++ itself.
