#ifndef SHAPES_H
#define SHAPES_H

typedef struct shape_list shape_list;

typedef struct shape {
  int corners;
  float area;
} shape;

struct shape_list {
  int count;
  shape *items;
};

extern int total_corners;
extern float weights[4];

#ifdef __cplusplus
extern "C" {
#endif
shape_list *make_shapes(int count);
void scale_on_device(float *values, int count, float factor);
#ifdef __cplusplus
}
#endif

#endif
