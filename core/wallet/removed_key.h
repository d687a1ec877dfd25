// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/model/key.h"
#include "core/wallet/dependent_rows.h"

namespace keyfold {

/// A key taken out of the wallet, so that it can be put back: its record and its values as they lay sealed in the file.
/// Nothing in it is readable without the wallet key; it is kept no longer than until lock all the same.
class RemovedKey {
public:
    const std::string& name() const { return m_key.name; }
    const KeyId& id() const { return m_key.id; }

private:
    friend class KeyStore;
    struct Box {
        FieldId field;
        Bytes sealed;
        Bytes fingerprint;
    };

    Key m_key;
    std::vector<Box> m_boxes;
    DependentRows m_dependents;
};

} // namespace keyfold
