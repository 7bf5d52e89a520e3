#pragma once
#include <initializer_list>
#include <iterator>
#include <port/algorithm/ranges.h>
#include <port/bucket_counts.h>
#include <port/function_objects.h>
#include <type_traits>
#include <utility>
namespace std {
template <class V> struct __link {
  V value;
  __link *next;
  size_t hash;
  template <class... Args> explicit __link(Args &&...args) : value(std::forward<Args>(args)...), next(nullptr), hash(0) {}
};
template <class V, class P, class R> class __link_iterator {
public:
  typedef forward_iterator_tag iterator_category;
  typedef V value_type;
  typedef ptrdiff_t difference_type;
  typedef P pointer;
  typedef R reference;
  __link<V> *link_;
  __link_iterator() : link_(nullptr) {}
  explicit __link_iterator(__link<V> *link) : link_(link) {}
  __link_iterator(const __link_iterator<V, V *, V &> &other) : link_(other.link_) {}
  R operator*() const { return link_->value; }
  P operator->() const { return &link_->value; }
  __link_iterator &operator++() {
    link_ = link_->next;
    return *this;
  }
  __link_iterator operator++(int) {
    __link_iterator old = *this;
    link_ = link_->next;
    return old;
  }
};
template <class V, class P, class R, class Q, class S> bool operator==(const __link_iterator<V, P, R> &a, const __link_iterator<V, Q, S> &b) { return a.link_ == b.link_; }
template <class V, class P, class R, class Q, class S> bool operator!=(const __link_iterator<V, P, R> &a, const __link_iterator<V, Q, S> &b) { return a.link_ != b.link_; }

// All elements in one chain, those of a bucket side by side, in the order of libstdc++, which programs print. A bucket knows the place that
// points to its first element; the place that points to the first of all stays where it is when the table is moved.
template <class K, class V, class KeyOf, class H, class E> class __hash_table {
  typedef __link<V> link;
  link **first_;
  link ***buckets_;
  size_t bucketCount_;
  size_t size_;
  size_t limit_;
  float loadFactor_;

protected:
  H hash_;
  E same_;

private:
  void start_() {
    first_ = new link *[1]();
    bucketCount_ = 1;
    buckets_ = new link **[1]();
    size_ = 0;
    limit_ = 0;
    loadFactor_ = 1;
  }
  size_t bucket_(const link *l) const { return l->hash % bucketCount_; }
  void rebuild_(size_t count) {
    link *l = *first_;
    delete[] buckets_;
    buckets_ = new link **[count]();
    bucketCount_ = count;
    limit_ = (size_t)((float)count * loadFactor_);
    *first_ = nullptr;
    while (l != nullptr) {
      link *next = l->next;
      place_(l);
      l = next;
    }
  }
  // In front of its bucket, or of all where the bucket is empty.
  void place_(link *l) {
    size_t b = bucket_(l);
    if (buckets_[b] != nullptr) {
      l->next = *buckets_[b];
      *buckets_[b] = l;
    } else {
      l->next = *first_;
      *first_ = l;
      if (l->next != nullptr) buckets_[bucket_(l->next)] = &l->next;
      buckets_[b] = first_;
    }
  }
  // The place that points to an element of that key, or nothing.
  template <class Q> link **seek_(const Q &key, size_t hash) const {
    link **at = buckets_[hash % bucketCount_];
    if (at == nullptr) return nullptr;
    for (; *at != nullptr && (*at)->hash % bucketCount_ == hash % bucketCount_; at = &(*at)->next)
      if ((*at)->hash == hash && same_(KeyOf::key((*at)->value), key)) return at;
    return nullptr;
  }
  link *find_(const K &key) const {
    link **at = seek_(key, (size_t)hash_(key));
    return at == nullptr ? nullptr : *at;
  }
  link *behind_(link *l) const {
    const K &key = KeyOf::key(l->value);
    link *end = l->next;
    while (end != nullptr && end->hash == l->hash && same_(KeyOf::key(end->value), key)) end = end->next;
    return end;
  }

protected:
  // Room for so many more.
  void room_(size_t more) {
    if (size_ + more <= limit_) return;
    size_t wanted = size_ + more;
    if (limit_ == 0 && wanted < 11) wanted = 11;
    size_t least = (size_t)((float)wanted / loadFactor_);
    if (least >= bucketCount_) rebuild_(__bucket_count_for(least + 1 > 2 * bucketCount_ ? least + 1 : 2 * bucketCount_));
    else limit_ = (size_t)((float)bucketCount_ * loadFactor_);
  }
  link *link_(link *l, bool besides, size_t more = 1) {
    room_(more);
    link **equal = besides ? seek_(KeyOf::key(l->value), l->hash) : nullptr;
    if (equal != nullptr) {
      l->next = *equal;
      *equal = l;
    } else {
      place_(l);
    }
    size_++;
    return l;
  }
  // As many buckets as elements that are to come.
  void expect_(size_t n) {
    size_t count = __bucket_count_for(n);
    if (count > bucketCount_) rebuild_(count);
  }

public:
  typedef __link_iterator<V, V *, V &> __any_iterator;
  typedef __link_iterator<V, const V *, const V &> const_iterator;
  typedef typename conditional<is_same<K, V>::value, const_iterator, __any_iterator>::type iterator;
  typedef iterator local_iterator;
  typedef K key_type;
  typedef V value_type;
  typedef H hasher;
  typedef E key_equal;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef V &reference;
  typedef const V &const_reference;
  __hash_table() : hash_(), same_() { start_(); }
  explicit __hash_table(size_t n, const H &hash = H(), const E &same = E()) : hash_(hash), same_(same) {
    start_();
    expect_(n);
  }
  // Keeps the order of the other one.
  __hash_table(const __hash_table &other) : hash_(other.hash_), same_(other.same_) {
    start_();
    copy_(other);
  }
  __hash_table(__hash_table &&other) : hash_(other.hash_), same_(other.same_) {
    start_();
    swap(other);
  }
  ~__hash_table() {
    clear();
    delete[] buckets_;
    delete[] first_;
  }
  __hash_table &operator=(const __hash_table &other) {
    if (this != &other) {
      clear();
      copy_(other);
    }
    return *this;
  }
  __hash_table &operator=(__hash_table &&other) {
    clear();
    swap(other);
    return *this;
  }
  void copy_(const __hash_table &other) {
    rebuild_(other.bucketCount_);
    limit_ = other.limit_;
    loadFactor_ = other.loadFactor_;
    link **end = first_;
    for (link *l = *other.first_; l != nullptr; l = l->next) {
      link *fresh = new link(l->value);
      fresh->hash = l->hash;
      *end = fresh;
      if (buckets_[bucket_(fresh)] == nullptr) buckets_[bucket_(fresh)] = end;
      end = &fresh->next;
    }
    size_ = other.size_;
  }
  iterator begin() { return iterator(__any_iterator(*first_)); }
  iterator end() { return iterator(); }
  const_iterator begin() const { return const_iterator(__any_iterator(*first_)); }
  const_iterator end() const { return const_iterator(); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  size_t size() const { return size_; }
  size_t max_size() const { return 0x7fffffffffffffffUL / sizeof(link); }
  bool empty() const { return size_ == 0; }
  size_t bucket_count() const { return bucketCount_; }
  size_t bucket(const K &key) const { return (size_t)hash_(key) % bucketCount_; }
  size_t bucket_size(size_t b) const {
    size_t n = 0;
    if (buckets_[b] != nullptr)
      for (link *l = *buckets_[b]; l != nullptr && bucket_(l) == b; l = l->next) n++;
    return n;
  }
  float load_factor() const { return (float)size_ / (float)bucketCount_; }
  float max_load_factor() const { return loadFactor_; }
  void max_load_factor(float factor) { loadFactor_ = factor; }
  void rehash(size_t n) {
    size_t least = (size_t)((float)size_ / loadFactor_) + 1;
    size_t count = __bucket_count_for(n > least ? n : least);
    if (count != bucketCount_) rebuild_(count);
  }
  void reserve(size_t n) { rehash((size_t)((float)n / loadFactor_)); }
  H hash_function() const { return hash_; }
  E key_eq() const { return same_; }
  void clear() {
    while (*first_ != nullptr) {
      link *l = *first_;
      *first_ = l->next;
      delete l;
    }
    for (size_t b = 0; b < bucketCount_; b++) buckets_[b] = nullptr;
    size_ = 0;
  }
  iterator find(const K &key) { return iterator(__any_iterator(find_(key))); }
  const_iterator find(const K &key) const { return const_iterator(__any_iterator(find_(key))); }
  bool contains(const K &key) const { return find_(key) != nullptr; }
  size_t count(const K &key) const {
    size_t n = 0;
    link *l = find_(key);
    if (l != nullptr)
      for (link *end = behind_(l); l != end; l = l->next) n++;
    return n;
  }
  pair<const_iterator, const_iterator> equal_range(const K &key) const {
    link *l = find_(key);
    return pair<const_iterator, const_iterator>(const_iterator(__any_iterator(l)), const_iterator(__any_iterator(l == nullptr ? nullptr : behind_(l))));
  }
  pair<iterator, iterator> equal_range(const K &key) {
    link *l = find_(key);
    return pair<iterator, iterator>(iterator(__any_iterator(l)), iterator(__any_iterator(l == nullptr ? nullptr : behind_(l))));
  }
  iterator erase(const_iterator at) {
    link *l = at.link_;
    size_t b = bucket_(l);
    link **place = buckets_[b];
    while (*place != l) place = &(*place)->next;
    link *next = l->next;
    bool isFirst = place == buckets_[b];
    bool isLast = next == nullptr || bucket_(next) != b;
    *place = next;
    if (isLast && next != nullptr) buckets_[bucket_(next)] = place;
    if (isLast && isFirst) buckets_[b] = nullptr;
    delete l;
    size_--;
    return iterator(__any_iterator(next));
  }
  iterator erase(const_iterator first, const_iterator last) {
    while (first != last) first = erase(first);
    return iterator(__any_iterator(last.link_));
  }
  size_t erase(const K &key) {
    size_t n = 0;
    for (link *l = find_(key); l != nullptr && same_(KeyOf::key(l->value), key); n++) l = erase(const_iterator(__any_iterator(l))).link_;
    return n;
  }
  void swap(__hash_table &other) {
    std::swap(first_, other.first_);
    std::swap(buckets_, other.buckets_);
    std::swap(bucketCount_, other.bucketCount_);
    std::swap(size_, other.size_);
    std::swap(limit_, other.limit_);
    std::swap(loadFactor_, other.loadFactor_);
    std::swap(hash_, other.hash_);
    std::swap(same_, other.same_);
  }
};
template <class K, class V, class KeyOf, class H, class E> class __unique_hash_table : public __hash_table<K, V, KeyOf, H, E> {
  typedef __hash_table<K, V, KeyOf, H, E> table;

public:
  typedef typename table::iterator iterator;
  typedef typename table::const_iterator const_iterator;
  __unique_hash_table() {}
  explicit __unique_hash_table(size_t n, const H &hash = H(), const E &same = E()) : table(n, hash, same) {}
  // `more` elements are to come, this one included.
  template <class... Args> pair<iterator, bool> emplace_(size_t more, Args &&...args) {
    __link<V> *fresh = new __link<V>(std::forward<Args>(args)...);
    iterator at = this->find(KeyOf::key(fresh->value));
    if (at.link_ != nullptr) {
      delete fresh;
      return pair<iterator, bool>(at, false);
    }
    fresh->hash = (size_t)this->hash_(KeyOf::key(fresh->value));
    return pair<iterator, bool>(iterator(typename table::__any_iterator(this->link_(fresh, false, more))), true);
  }
  template <class... Args> pair<iterator, bool> emplace(Args &&...args) { return emplace_(1, std::forward<Args>(args)...); }
  template <class... Args> iterator emplace_hint(const_iterator, Args &&...args) { return emplace(std::forward<Args>(args)...).first; }
  pair<iterator, bool> insert(const V &value) { return emplace(value); }
  pair<iterator, bool> insert(V &&value) { return emplace(std::move(value)); }
  template <class P, class = typename enable_if<is_constructible<V, P>::value>::type> pair<iterator, bool> insert(P &&value) { return emplace(std::forward<P>(value)); }
  iterator insert(const_iterator, const V &value) { return emplace(value).first; }
  template <class I, class = typename iterator_traits<I>::iterator_category> void insert(I first, I last) {
    size_t more = (size_t)std::distance(first, last);
    for (; first != last; ++first) {
      if (emplace_(more, *first).second) more = 1;
      else if (more != 1) more--;
    }
  }
  void insert(initializer_list<V> values) { insert(values.begin(), values.end()); }
  // As the constructors do it: one by one.
  template <class I> void fill_(I first, I last) {
    for (; first != last; ++first) emplace(*first);
  }
};
template <class K, class V, class KeyOf, class H, class E> class __multi_hash_table : public __hash_table<K, V, KeyOf, H, E> {
  typedef __hash_table<K, V, KeyOf, H, E> table;

public:
  typedef typename table::iterator iterator;
  typedef typename table::const_iterator const_iterator;
  __multi_hash_table() {}
  explicit __multi_hash_table(size_t n, const H &hash = H(), const E &same = E()) : table(n, hash, same) {}
  template <class... Args> iterator emplace(Args &&...args) {
    __link<V> *fresh = new __link<V>(std::forward<Args>(args)...);
    fresh->hash = (size_t)this->hash_(KeyOf::key(fresh->value));
    return iterator(typename table::__any_iterator(this->link_(fresh, true)));
  }
  iterator insert(const V &value) { return emplace(value); }
  iterator insert(V &&value) { return emplace(std::move(value)); }
  iterator insert(const_iterator, const V &value) { return emplace(value); }
  template <class... Args> iterator emplace_hint(const_iterator, Args &&...args) { return emplace(std::forward<Args>(args)...); }
  template <class P, class = typename enable_if<is_constructible<V, P>::value>::type> iterator insert(P &&value) { return emplace(std::forward<P>(value)); }
  template <class I, class = typename iterator_traits<I>::iterator_category> void insert(I first, I last) {
    for (; first != last; ++first) emplace(*first);
  }
  void insert(initializer_list<V> values) { insert(values.begin(), values.end()); }
};
template <class K, class V, class KeyOf, class H, class E> bool operator==(const __hash_table<K, V, KeyOf, H, E> &a, const __hash_table<K, V, KeyOf, H, E> &b) {
  if (a.size() != b.size()) return false;
  for (const V &value : a) {
    auto other = b.find(KeyOf::key(value));
    if (other == b.end() || !(*other == value)) return false;
  }
  return true;
}
template <class K, class V, class KeyOf, class H, class E> bool operator!=(const __hash_table<K, V, KeyOf, H, E> &a, const __hash_table<K, V, KeyOf, H, E> &b) { return !(a == b); }
}
