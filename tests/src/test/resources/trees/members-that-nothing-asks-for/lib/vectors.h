float vectors_sum(const float *x, int n);
float vectors_plot(const float *x, int n);
