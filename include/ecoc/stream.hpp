/* Part of ecoc.hpp: what is read one by one. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_STREAM_HPP
#define ECOC_STREAM_HPP

#include "error.hpp"

namespace ecoc {

namespace detail {

/** Lets range-for read what has `Result<Item> try_next()`, whose Item says at_end(). One pass. Errors are thrown: without exceptions call
 *  try_next() oneself. */
template <class Source, class Item> class Stream {
#ifndef ECOC_NO_EXCEPTIONS
public:
    class iterator {
    public:
        typedef std::input_iterator_tag iterator_category;
        typedef Item value_type;
        typedef std::ptrdiff_t difference_type;
        typedef const Item *pointer;
        typedef const Item &reference;

        iterator() noexcept : source_(nullptr) {}
        explicit iterator(Source *source) : source_(source) { ++*this; }
        const Item &operator*() const noexcept { return *item_; }
        const Item *operator->() const noexcept { return item_.get(); }
        iterator &operator++() {
            item_ = std::make_shared<Item>(source_->try_next().take());
            if (item_->at_end()) source_ = nullptr;
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const iterator &other) const noexcept { return source_ == other.source_; }
        bool operator!=(const iterator &other) const noexcept { return source_ != other.source_; }

    private:
        Source *source_;
        std::shared_ptr<Item> item_;
    };

    /** Reads the first one. */
    iterator begin() { return iterator(static_cast<Source *>(this)); }
    iterator end() noexcept { return iterator(); }
#endif
};

} // namespace detail

} // namespace ecoc

#endif // ECOC_STREAM_HPP
