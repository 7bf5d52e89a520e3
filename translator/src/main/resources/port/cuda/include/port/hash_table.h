#pragma once
#include <functional>
#include <iterator>
#include <utility>
namespace std {
template <class V> struct __link {
  V value;
  __link *next;    // in the bucket
  __link *after;   // in the order of insertion, which is the order of iteration
  __link *before;
  size_t hash;
  __link(const V &v) : value(v), next(nullptr), after(nullptr), before(nullptr), hash(0) {}
};
template <class V> class __link_iterator {
public:
  typedef forward_iterator_tag iterator_category;
  typedef V value_type;
  typedef ptrdiff_t difference_type;
  typedef V *pointer;
  typedef V &reference;
  __link<V> *link_;
  __link_iterator() : link_(nullptr) {}
  explicit __link_iterator(__link<V> *link) : link_(link) {}
  V &operator*() const { return link_->value; }
  V *operator->() const { return &link_->value; }
  __link_iterator &operator++() {
    link_ = link_->after;
    return *this;
  }
  __link_iterator operator++(int) {
    __link_iterator old = *this;
    link_ = link_->after;
    return old;
  }
  bool operator==(const __link_iterator &other) const { return link_ == other.link_; }
  bool operator!=(const __link_iterator &other) const { return link_ != other.link_; }
};
// Chained buckets; iterates in the order of insertion (C++ leaves the order open).
template <class K, class V, class KeyOf, class H, class E> class __hash_table {
  typedef __link<V> link;
  link **buckets_;
  size_t bucketCount_;
  link *first_;
  link *last_;
  size_t size_;

  void rehash_(size_t count) {
    link **fresh = new link *[count]();
    for (link *l = first_; l != nullptr; l = l->after) {
      size_t b = l->hash % count;
      l->next = fresh[b];
      fresh[b] = l;
    }
    delete[] buckets_;
    buckets_ = fresh;
    bucketCount_ = count;
  }

public:
  typedef __link_iterator<V> iterator;
  typedef __link_iterator<V> const_iterator;
  __hash_table() : buckets_(nullptr), bucketCount_(0), first_(nullptr), last_(nullptr), size_(0) {}
  __hash_table(const __hash_table &other) : buckets_(nullptr), bucketCount_(0), first_(nullptr), last_(nullptr), size_(0) {
    for (link *l = other.first_; l != nullptr; l = l->after) insert_(l->value);
  }
  ~__hash_table() {
    clear();
    delete[] buckets_;
  }
  __hash_table &operator=(const __hash_table &other) {
    if (this != &other) {
      clear();
      for (link *l = other.first_; l != nullptr; l = l->after) insert_(l->value);
    }
    return *this;
  }
  iterator begin() const { return iterator(first_); }
  iterator end() const { return iterator(); }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  void reserve(size_t n) {
    if (n > bucketCount_) rehash_(n);
  }
  void clear() {
    link *l = first_;
    while (l != nullptr) {
      link *after = l->after;
      delete l;
      l = after;
    }
    first_ = last_ = nullptr;
    size_ = 0;
    for (size_t b = 0; b < bucketCount_; b++) buckets_[b] = nullptr;
  }
  iterator find(const K &key) const {
    if (bucketCount_ == 0) return iterator();
    size_t hash = H()(key);
    for (link *l = buckets_[hash % bucketCount_]; l != nullptr; l = l->next)
      if (l->hash == hash && E()(KeyOf::key(l->value), key)) return iterator(l);
    return iterator();
  }
  size_t count(const K &key) const { return find(key).link_ != nullptr ? 1 : 0; }
  bool contains(const K &key) const { return find(key).link_ != nullptr; }
  iterator insert_(const V &value) {
    if (size_ >= bucketCount_) rehash_(bucketCount_ == 0 ? 13 : 2 * bucketCount_ + 1);
    link *l = new link(value);
    l->hash = H()(KeyOf::key(value));
    size_t b = l->hash % bucketCount_;
    l->next = buckets_[b];
    buckets_[b] = l;
    l->before = last_;
    if (last_ == nullptr) first_ = l;
    else last_->after = l;
    last_ = l;
    size_++;
    return iterator(l);
  }
  pair<iterator, bool> insert_unique_(const V &value) {
    iterator at = find(KeyOf::key(value));
    if (at.link_ != nullptr) return pair<iterator, bool>(at, false);
    return pair<iterator, bool>(insert_(value), true);
  }
  iterator erase(iterator at) {
    link *l = at.link_;
    link **p = &buckets_[l->hash % bucketCount_];
    while (*p != l) p = &(*p)->next;
    *p = l->next;
    if (l->before == nullptr) first_ = l->after;
    else l->before->after = l->after;
    if (l->after == nullptr) last_ = l->before;
    else l->after->before = l->before;
    iterator next(l->after);
    delete l;
    size_--;
    return next;
  }
  size_t erase(const K &key) {
    iterator at = find(key);
    if (at.link_ == nullptr) return 0;
    erase(at);
    return 1;
  }
};
}
