#pragma once

void blur(int *values);
void sharpen(int *values);
