#pragma once
#include <iterator>
#include <utility>
namespace std {
// A sorted tree of values with unique or repeated keys: the base of map and set. Balanced as a treap whose priorities come from
// a fixed sequence, so that every run builds the same tree.
template <class V> struct __node {
  V value;
  __node *left;
  __node *right;
  __node *parent;
  unsigned priority;
  __node(const V &v) : value(v), left(nullptr), right(nullptr), parent(nullptr), priority(0) {}
};
template <class V> __node<V> *__leftmost(__node<V> *n) {
  while (n != nullptr && n->left != nullptr) n = n->left;
  return n;
}
template <class V> __node<V> *__rightmost(__node<V> *n) {
  while (n != nullptr && n->right != nullptr) n = n->right;
  return n;
}
template <class V> __node<V> *__after(__node<V> *n) {
  if (n->right != nullptr) return __leftmost(n->right);
  while (n->parent != nullptr && n->parent->right == n) n = n->parent;
  return n->parent;
}
template <class V> __node<V> *__before(__node<V> *n) {
  if (n->left != nullptr) return __rightmost(n->left);
  while (n->parent != nullptr && n->parent->left == n) n = n->parent;
  return n->parent;
}
template <class V> class __tree_iterator {
public:
  typedef bidirectional_iterator_tag iterator_category;
  typedef V value_type;
  typedef ptrdiff_t difference_type;
  typedef V *pointer;
  typedef V &reference;
  __node<V> *node_;
  __node<V> *const *root_;
  __tree_iterator() : node_(nullptr), root_(nullptr) {}
  __tree_iterator(__node<V> *node, __node<V> *const *root) : node_(node), root_(root) {}
  V &operator*() const { return node_->value; }
  V *operator->() const { return &node_->value; }
  __tree_iterator &operator++() {
    node_ = __after(node_);
    return *this;
  }
  __tree_iterator operator++(int) {
    __tree_iterator old = *this;
    node_ = __after(node_);
    return old;
  }
  __tree_iterator &operator--() {
    node_ = node_ == nullptr ? __rightmost(*root_) : __before(node_);
    return *this;
  }
  bool operator==(const __tree_iterator &other) const { return node_ == other.node_; }
  bool operator!=(const __tree_iterator &other) const { return node_ != other.node_; }
};
template <class K, class V, class KeyOf, class C> class __tree {
  typedef __node<V> node;
  node *root_;
  size_t size_;
  unsigned random_;

  void rotate_up_(node *n) {
    node *p = n->parent;
    node *g = p->parent;
    if (p->left == n) {
      p->left = n->right;
      if (n->right != nullptr) n->right->parent = p;
      n->right = p;
    } else {
      p->right = n->left;
      if (n->left != nullptr) n->left->parent = p;
      n->left = p;
    }
    p->parent = n;
    n->parent = g;
    if (g == nullptr) root_ = n;
    else if (g->left == p) g->left = n;
    else g->right = n;
  }
  static node *copy_(const node *from, node *parent) {
    if (from == nullptr) return nullptr;
    node *n = new node(from->value);
    n->priority = from->priority;
    n->parent = parent;
    n->left = copy_(from->left, n);
    n->right = copy_(from->right, n);
    return n;
  }
  static void destroy_(node *n) {
    if (n == nullptr) return;
    destroy_(n->left);
    destroy_(n->right);
    delete n;
  }

public:
  typedef __tree_iterator<V> iterator;
  typedef __tree_iterator<V> const_iterator;
  typedef size_t size_type;
  __tree() : root_(nullptr), size_(0), random_(2463534242u) {}
  __tree(const __tree &other) : root_(copy_(other.root_, nullptr)), size_(other.size_), random_(other.random_) {}
  ~__tree() { destroy_(root_); }
  __tree &operator=(const __tree &other) {
    if (this != &other) {
      destroy_(root_);
      root_ = copy_(other.root_, nullptr);
      size_ = other.size_;
    }
    return *this;
  }
  iterator begin() const { return iterator(__leftmost(root_), &root_); }
  iterator end() const { return iterator(nullptr, &root_); }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  void clear() {
    destroy_(root_);
    root_ = nullptr;
    size_ = 0;
  }
  iterator lower_bound(const K &key) const {
    node *best = nullptr;
    node *n = root_;
    while (n != nullptr) {
      if (C()(KeyOf::key(n->value), key)) {
        n = n->right;
      } else {
        best = n;
        n = n->left;
      }
    }
    return iterator(best, &root_);
  }
  iterator upper_bound(const K &key) const {
    node *best = nullptr;
    node *n = root_;
    while (n != nullptr) {
      if (C()(key, KeyOf::key(n->value))) {
        best = n;
        n = n->left;
      } else {
        n = n->right;
      }
    }
    return iterator(best, &root_);
  }
  iterator find(const K &key) const {
    iterator at = lower_bound(key);
    if (at.node_ != nullptr && !C()(key, KeyOf::key(at.node_->value))) return at;
    return end();
  }
  size_t count(const K &key) const {
    size_t n = 0;
    for (iterator at = lower_bound(key); at.node_ != nullptr && !C()(key, KeyOf::key(at.node_->value)); ++at) n++;
    return n;
  }
  iterator insert_(const V &value) {
    node *fresh = new node(value);
    random_ ^= random_ << 13;
    random_ ^= random_ >> 17;
    random_ ^= random_ << 5;
    fresh->priority = random_;
    node *parent = nullptr;
    node *n = root_;
    bool left = false;
    while (n != nullptr) {
      parent = n;
      left = C()(KeyOf::key(value), KeyOf::key(n->value));
      n = left ? n->left : n->right;
    }
    fresh->parent = parent;
    if (parent == nullptr) root_ = fresh;
    else if (left) parent->left = fresh;
    else parent->right = fresh;
    while (fresh->parent != nullptr && fresh->parent->priority < fresh->priority) rotate_up_(fresh);
    size_++;
    return iterator(fresh, &root_);
  }
  pair<iterator, bool> insert_unique_(const V &value) {
    iterator at = find(KeyOf::key(value));
    if (at.node_ != nullptr) return pair<iterator, bool>(at, false);
    return pair<iterator, bool>(insert_(value), true);
  }
  iterator erase(iterator at) {
    node *n = at.node_;
    iterator next(__after(n), &root_);
    while (n->left != nullptr || n->right != nullptr) {
      node *child = n->left == nullptr ? n->right : n->right == nullptr ? n->left : n->left->priority > n->right->priority ? n->left : n->right;
      rotate_up_(child);
    }
    if (n->parent == nullptr) root_ = nullptr;
    else if (n->parent->left == n) n->parent->left = nullptr;
    else n->parent->right = nullptr;
    delete n;
    size_--;
    return next;
  }
  size_t erase(const K &key) {
    size_t n = 0;
    iterator at = lower_bound(key);
    while (at.node_ != nullptr && !C()(key, KeyOf::key(at.node_->value))) {
      at = erase(at);
      n++;
    }
    return n;
  }
  void swap(__tree &other) {
    std::swap(root_, other.root_);
    std::swap(size_, other.size_);
  }
};
template <class K, class V> struct __first_key {
  static const K &key(const V &value) { return value.first; }
};
template <class K> struct __whole_key {
  static const K &key(const K &value) { return value; }
};
}
