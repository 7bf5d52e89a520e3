#pragma once
#include <initializer_list>
#include <iterator>
#include <port/algorithm/ranges.h>
#include <type_traits>
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
  template <class... Args> explicit __node(Args &&...args) : value(std::forward<Args>(args)...), left(nullptr), right(nullptr), parent(nullptr), priority(0) {}
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
// An element that was taken out of its container and can be put into another one.
template <class K, class V> class __node_handle {
  __node<V> *node_;

public:
  typedef K key_type;
  __node_handle() : node_(nullptr) {}
  explicit __node_handle(__node<V> *node) : node_(node) {}
  __node_handle(__node_handle &&other) noexcept : node_(other.release_()) {}
  __node_handle &operator=(__node_handle &&other) noexcept {
    delete node_;
    node_ = other.release_();
    return *this;
  }
  ~__node_handle() { delete node_; }
  bool empty() const noexcept { return node_ == nullptr; }
  explicit operator bool() const noexcept { return node_ != nullptr; }
  V &value() const { return node_->value; }
  K &key() const { return const_cast<K &>(node_->value.first); }
  auto &mapped() const { return node_->value.second; }
  __node<V> *node_of_() const { return node_; }
  __node<V> *release_() {
    __node<V> *released = node_;
    node_ = nullptr;
    return released;
  }
};
template <class V, class P, class R> class __tree_iterator {
public:
  typedef bidirectional_iterator_tag iterator_category;
  typedef V value_type;
  typedef ptrdiff_t difference_type;
  typedef P pointer;
  typedef R reference;
  __node<V> *node_;
  __node<V> *const *root_;
  __tree_iterator() : node_(nullptr), root_(nullptr) {}
  __tree_iterator(__node<V> *node, __node<V> *const *root) : node_(node), root_(root) {}
  __tree_iterator(const __tree_iterator<V, V *, V &> &other) : node_(other.node_), root_(other.root_) {}
  R operator*() const { return node_->value; }
  P operator->() const { return &node_->value; }
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
  __tree_iterator operator--(int) {
    __tree_iterator old = *this;
    --*this;
    return old;
  }
};
template <class V, class P, class R, class Q, class S> bool operator==(const __tree_iterator<V, P, R> &a, const __tree_iterator<V, Q, S> &b) { return a.node_ == b.node_; }
template <class V, class P, class R, class Q, class S> bool operator!=(const __tree_iterator<V, P, R> &a, const __tree_iterator<V, Q, S> &b) { return a.node_ != b.node_; }

// What map, set and their like have in common; the elements of a set cannot be changed.
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

  template <class Q> node *lower_(const Q &key) const {
    node *best = nullptr;
    for (node *n = root_; n != nullptr;) {
      if (less_(KeyOf::key(n->value), key)) {
        n = n->right;
      } else {
        best = n;
        n = n->left;
      }
    }
    return best;
  }
  template <class Q> node *upper_(const Q &key) const {
    node *best = nullptr;
    for (node *n = root_; n != nullptr;) {
      if (less_(key, KeyOf::key(n->value))) {
        best = n;
        n = n->left;
      } else {
        n = n->right;
      }
    }
    return best;
  }
  template <class Q> node *find_(const Q &key) const {
    node *at = lower_(key);
    return at != nullptr && !less_(key, KeyOf::key(at->value)) ? at : nullptr;
  }
  template <class Q> size_t count_(const Q &key) const {
    size_t n = 0;
    for (node *at = lower_(key); at != nullptr && !less_(key, KeyOf::key(at->value)); at = __after(at)) n++;
    return n;
  }

protected:
  C less_;

  // Puts a new node behind those of the same key.
  node *link_(node *fresh) {
    random_ ^= random_ << 13;
    random_ ^= random_ >> 17;
    random_ ^= random_ << 5;
    fresh->priority = random_;
    fresh->left = fresh->right = nullptr;
    node *parent = nullptr;
    node *n = root_;
    bool left = false;
    while (n != nullptr) {
      parent = n;
      left = less_(KeyOf::key(fresh->value), KeyOf::key(n->value));
      n = left ? n->left : n->right;
    }
    fresh->parent = parent;
    if (parent == nullptr) root_ = fresh;
    else if (left) parent->left = fresh;
    else parent->right = fresh;
    while (fresh->parent != nullptr && fresh->parent->priority < fresh->priority) rotate_up_(fresh);
    size_++;
    return fresh;
  }

public:
  typedef __tree_iterator<V, V *, V &> __any_iterator;
  typedef __tree_iterator<V, const V *, const V &> const_iterator;
  typedef typename conditional<is_same<K, V>::value, const_iterator, __any_iterator>::type iterator;
  typedef std::reverse_iterator<iterator> reverse_iterator;
  typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
  typedef K key_type;
  typedef V value_type;
  typedef C key_compare;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef V &reference;
  typedef const V &const_reference;
  __tree() : root_(nullptr), size_(0), random_(2463534242u), less_() {}
  explicit __tree(const C &order) : root_(nullptr), size_(0), random_(2463534242u), less_(order) {}
  __tree(const __tree &other) : root_(copy_(other.root_, nullptr)), size_(other.size_), random_(other.random_), less_(other.less_) {}
  __tree(__tree &&other) : root_(nullptr), size_(0), random_(other.random_), less_(other.less_) { swap(other); }
  ~__tree() { destroy_(root_); }
  __tree &operator=(const __tree &other) {
    if (this != &other) {
      destroy_(root_);
      root_ = copy_(other.root_, nullptr);
      size_ = other.size_;
      less_ = other.less_;
    }
    return *this;
  }
  __tree &operator=(__tree &&other) {
    clear();
    swap(other);
    return *this;
  }
  iterator begin() { return iterator(at_(__leftmost(root_))); }
  iterator end() { return iterator(at_(nullptr)); }
  const_iterator begin() const { return const_iterator(at_(__leftmost(root_))); }
  const_iterator end() const { return const_iterator(at_(nullptr)); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  const_reverse_iterator crbegin() const { return rbegin(); }
  const_reverse_iterator crend() const { return rend(); }
  size_t size() const { return size_; }
  size_t max_size() const { return 0x7fffffffffffffffUL / sizeof(node); }
  bool empty() const { return size_ == 0; }
  C key_comp() const { return less_; }
  struct value_compare {
    C comp;
    bool operator()(const V &a, const V &b) const { return comp(KeyOf::key(a), KeyOf::key(b)); }
  };
  value_compare value_comp() const { return value_compare{less_}; }
  void clear() {
    destroy_(root_);
    root_ = nullptr;
    size_ = 0;
  }
  __any_iterator at_(node *n) const { return __any_iterator(n, &root_); }

  iterator lower_bound(const K &key) { return iterator(at_(lower_(key))); }
  const_iterator lower_bound(const K &key) const { return const_iterator(at_(lower_(key))); }
  iterator upper_bound(const K &key) { return iterator(at_(upper_(key))); }
  const_iterator upper_bound(const K &key) const { return const_iterator(at_(upper_(key))); }
  pair<iterator, iterator> equal_range(const K &key) { return pair<iterator, iterator>(lower_bound(key), upper_bound(key)); }
  pair<const_iterator, const_iterator> equal_range(const K &key) const { return pair<const_iterator, const_iterator>(lower_bound(key), upper_bound(key)); }
  iterator find(const K &key) { return iterator(at_(find_(key))); }
  const_iterator find(const K &key) const { return const_iterator(at_(find_(key))); }
  size_t count(const K &key) const { return count_(key); }
  bool contains(const K &key) const { return find_(key) != nullptr; }
  template <class Q, class D = C, class = typename D::is_transparent> iterator find(const Q &key) { return iterator(at_(find_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> const_iterator find(const Q &key) const { return const_iterator(at_(find_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> size_t count(const Q &key) const { return count_(key); }
  template <class Q, class D = C, class = typename D::is_transparent> iterator lower_bound(const Q &key) { return iterator(at_(lower_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> iterator upper_bound(const Q &key) { return iterator(at_(upper_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> const_iterator lower_bound(const Q &key) const { return const_iterator(at_(lower_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> const_iterator upper_bound(const Q &key) const { return const_iterator(at_(upper_(key))); }
  template <class Q, class D = C, class = typename D::is_transparent> bool contains(const Q &key) const { return find_(key) != nullptr; }
  template <class Q, class D = C, class = typename D::is_transparent> pair<iterator, iterator> equal_range(const Q &key) {
    return pair<iterator, iterator>(iterator(at_(lower_(key))), iterator(at_(upper_(key))));
  }

  typedef __node_handle<K, V> node_type;
  iterator erase(const_iterator at) {
    node *next = __after(at.node_);
    unlink_(at.node_);
    delete at.node_;
    return iterator(at_(next));
  }
  node_type extract(const_iterator at) {
    unlink_(at.node_);
    return node_type(at.node_);
  }
  node_type extract(const K &key) {
    node *found = find_(key);
    if (found != nullptr) unlink_(found);
    return node_type(found);
  }
  void unlink_(node *n) {
    while (n->left != nullptr || n->right != nullptr) {
      node *child = n->left == nullptr ? n->right : n->right == nullptr ? n->left : n->left->priority > n->right->priority ? n->left : n->right;
      rotate_up_(child);
    }
    if (n->parent == nullptr) root_ = nullptr;
    else if (n->parent->left == n) n->parent->left = nullptr;
    else n->parent->right = nullptr;
    n->parent = nullptr;
    size_--;
  }
  iterator erase(const_iterator first, const_iterator last) {
    while (first != last) first = erase(first);
    return iterator(at_(last.node_));
  }
  size_t erase(const K &key) {
    size_t n = 0;
    node *at = lower_(key);
    while (at != nullptr && !less_(key, KeyOf::key(at->value))) {
      at = erase(const_iterator(at_(at))).node_;
      n++;
    }
    return n;
  }
  void swap(__tree &other) {
    std::swap(root_, other.root_);
    std::swap(size_, other.size_);
    std::swap(less_, other.less_);
  }
};
// One element a key.
template <class K, class V, class KeyOf, class C> class __unique_tree : public __tree<K, V, KeyOf, C> {
  typedef __tree<K, V, KeyOf, C> tree;

public:
  typedef typename tree::iterator iterator;
  typedef typename tree::const_iterator const_iterator;
  __unique_tree() {}
  explicit __unique_tree(const C &order) : tree(order) {}
  template <class... Args> pair<iterator, bool> emplace(Args &&...args) {
    __node<V> *fresh = new __node<V>(std::forward<Args>(args)...);
    iterator at = this->find(KeyOf::key(fresh->value));
    if (at.node_ != nullptr) {
      delete fresh;
      return pair<iterator, bool>(at, false);
    }
    return pair<iterator, bool>(iterator(this->at_(this->link_(fresh))), true);
  }
  template <class... Args> iterator emplace_hint(const_iterator, Args &&...args) { return emplace(std::forward<Args>(args)...).first; }
  pair<iterator, bool> insert(const V &value) { return emplace(value); }
  pair<iterator, bool> insert(V &&value) { return emplace(std::move(value)); }
  template <class P, class = typename enable_if<is_constructible<V, P>::value>::type> pair<iterator, bool> insert(P &&value) { return emplace(std::forward<P>(value)); }
  iterator insert(const_iterator, const V &value) { return emplace(value).first; }
  iterator insert(const_iterator, V &&value) { return emplace(std::move(value)).first; }
  template <class I, class = typename iterator_traits<I>::iterator_category> void insert(I first, I last) {
    for (; first != last; ++first) emplace(*first);
  }
  void insert(initializer_list<V> values) { insert(values.begin(), values.end()); }
  typedef typename tree::node_type node_type;
  struct insert_return_type {
    iterator position;
    bool inserted;
    node_type node;
  };
  insert_return_type insert(node_type &&from) {
    if (from.empty()) return insert_return_type{this->end(), false, node_type()};
    iterator at = this->find(KeyOf::key(from.value()));
    if (at.node_ != nullptr) return insert_return_type{at, false, std::move(from)};
    return insert_return_type{iterator(this->at_(this->link_(from.release_()))), true, node_type()};
  }
  template <class T> void merge(T &other) {
    for (typename T::iterator it = other.begin(); it != other.end();) {
      if (emplace(*it).second) it = other.erase(it);
      else ++it;
    }
  }
};
// Several elements a key, in the order in which they came.
template <class K, class V, class KeyOf, class C> class __multi_tree : public __tree<K, V, KeyOf, C> {
  typedef __tree<K, V, KeyOf, C> tree;

public:
  typedef typename tree::iterator iterator;
  typedef typename tree::const_iterator const_iterator;
  __multi_tree() {}
  explicit __multi_tree(const C &order) : tree(order) {}
  template <class... Args> iterator emplace(Args &&...args) { return iterator(this->at_(this->link_(new __node<V>(std::forward<Args>(args)...)))); }
  template <class... Args> iterator emplace_hint(const_iterator, Args &&...args) { return emplace(std::forward<Args>(args)...); }
  iterator insert(const V &value) { return emplace(value); }
  iterator insert(V &&value) { return emplace(std::move(value)); }
  template <class P, class = typename enable_if<is_constructible<V, P>::value>::type> iterator insert(P &&value) { return emplace(std::forward<P>(value)); }
  iterator insert(const_iterator, const V &value) { return emplace(value); }
  iterator insert(const_iterator, V &&value) { return emplace(std::move(value)); }
  iterator insert(typename tree::node_type &&from) { return from.empty() ? this->end() : iterator(this->at_(this->link_(from.release_()))); }
  template <class T> void merge(T &other) {
    for (typename T::iterator it = other.begin(); it != other.end();) insert(other.extract(it++));
  }
  template <class I, class = typename iterator_traits<I>::iterator_category> void insert(I first, I last) {
    for (; first != last; ++first) emplace(*first);
  }
  void insert(initializer_list<V> values) { insert(values.begin(), values.end()); }
};
template <class K, class V, class KeyOf, class C> bool operator==(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) {
  if (a.size() != b.size()) return false;
  auto other = b.begin();
  for (const V &value : a)
    if (!(value == *other++)) return false;
  return true;
}
template <class K, class V, class KeyOf, class C> bool operator!=(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) { return !(a == b); }
template <class K, class V, class KeyOf, class C> bool operator<(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) {
  auto other = b.begin();
  for (const V &value : a) {
    if (other == b.end() || *other < value) return false;
    if (value < *other) return true;
    ++other;
  }
  return other != b.end();
}
template <class K, class V, class KeyOf, class C> bool operator>(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) { return b < a; }
template <class K, class V, class KeyOf, class C> bool operator<=(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) { return !(b < a); }
template <class K, class V, class KeyOf, class C> bool operator>=(const __tree<K, V, KeyOf, C> &a, const __tree<K, V, KeyOf, C> &b) { return !(a < b); }
template <class K, class V> struct __first_key {
  static const K &key(const V &value) { return value.first; }
};
template <class K> struct __whole_key {
  static const K &key(const K &value) { return value; }
};
}
