// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace plenary
{

/// An array whose copies share it until one of them is changed, which then takes an array of its own: after an edit the
/// columns that it did not touch are those of before. Reading costs what it costs in a vector. Copies may be read, and
/// changed, in different threads.
template <class T>
class Column
{
public:
    using value_type = T;

    Column() = default;
    Column(std::vector<T> values) : m_values(std::make_shared<std::vector<T>>(std::move(values))) { look(); }
    Column(std::initializer_list<T> values) : Column(std::vector<T>(values)) {}
    Column(const Column&) = default;
    Column(Column&& other) noexcept { swap(other); }
    Column& operator=(Column other) noexcept
    {
        swap(other);
        return *this;
    }

    const T& operator[](std::size_t row) const { return m_data[row]; }
    /// Throws std::out_of_range, as that of a vector does.
    const T& at(std::size_t row) const { return row < m_size ? m_data[row] : std::vector<T>().at(row); }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T* data() const { return m_data; }
    const T* begin() const { return m_data; }
    const T* end() const { return m_data + m_size; }
    const T& front() const { return *m_data; }
    const T& back() const { return m_data[m_size - 1]; }
    friend bool operator==(const Column& a, const Column& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }
    /// Whether both are the same array, not only alike.
    bool shares(const Column& other) const { return m_data == other.m_data && m_size == other.m_size; }

    /// Changes one value; where it is that value already nothing is done.
    void set(std::size_t row, T value)
    {
        if (!(m_data[row] == value))
            own()[row] = std::move(value);
    }
    void push_back(T value)
    {
        own().push_back(std::move(value));
        look();
    }
    void reserve(std::size_t count)
    {
        own().reserve(count);
        look();
    }
    void resize(std::size_t count, const T& value = T())
    {
        own().resize(count, value);
        look();
    }
    void shrink_to_fit()
    {
        own().shrink_to_fit();
        look();
    }
    template <class Range>
    void append(const Range& values)
    {
        own().insert(m_values->end(), values.begin(), values.end());
        look();
    }
    /// The values to work on, which are put back with the assignment of a vector; this is empty then.
    std::vector<T> taken()
    {
        auto values = std::move(own());
        *this = Column();
        return values;
    }

private:
    void swap(Column& other) noexcept
    {
        std::swap(m_values, other.m_values);
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }
    std::vector<T>& own()
    {
        if (!m_values)
            m_values = std::make_shared<std::vector<T>>();
        else if (m_values.use_count() != 1) {
            m_values = std::make_shared<std::vector<T>>(*m_values);
            look();
        }
        return *m_values;
    }
    void look()
    {
        m_data = m_values->data();
        m_size = m_values->size();
    }

    std::shared_ptr<std::vector<T>> m_values;
    const T* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace plenary
