#include <stdlib.h>

struct Node {
    int value;
    Node *next;
};

static int length(const Node *list) {
    int n = 0;
    while (list) {
        n++;
        list = list->next;
    }
    return n;
}

int main(int argc, char **argv) {
    int *values = (int *)malloc(argc * sizeof(int));
    if (!values || !argv) return 1;
    Node last = {2, NULL};
    Node first = {1, &last};
    bool isEmpty = !length(&first);
    if (!isEmpty && !!argc) values[0] = length(&first);
    int result = values[0] == 2 ? 0 : 1;
    free(values);
    return result;
}
