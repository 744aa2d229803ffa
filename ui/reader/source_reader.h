// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/coding.h"

#include <QWidget>

#include <memory>
#include <unordered_map>
#include <vector>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace plenary
{

class Announcement;
class CodedText;
class CodingStrip;
class PassageBar;
class RecordPicker;

/// Reads the text of a source sentence by sentence and codes it with one key a sentence: what is coded already stands
/// in the colour of its stance, and whatever is coded has its words and their place behind it. A window, not a dialog,
/// of which a screen reader says all labels at every announcement.
class SourceReader : public QWidget
{
    Q_OBJECT

public:
    explicit SourceReader(Session& session, QWidget* parent = nullptr);
    ~SourceReader() override;

    /// Reads a source; none: what was read last in this document, or asks for one.
    void read(SourceId source);
    /// Its fields hold keys of the document that it was made on.
    bool isOfPresentDocument() const { return m_session.isOpen() && m_session.today().path() == m_document; }
    SourceId source() const { return m_source ? m_source->id : SourceId(); }

    /// Gives the source another text, as one edit; tells how many passages stand in it.
    bool capture(const CapturedText& captured);
    void captureFile(const QString& path);
    void code(int stance);

private:
    void build();
    void addTop(QBoxLayout& layout);
    QWidget* makeList();
    void sessionChanged(Changes changes);
    void refreshText();
    void refreshPassages();
    void listPassages();
    void refreshControls();
    void showStretch();
    void askForFile();
    void paste();
    void takeBack();
    void takeProposal();
    void addEvent();
    void goToField(QChar letter);
    void goToPassage();
    void editPassage();
    void deletePassage();
    void takeNearest();
    void say(const QString& sentence);
    bool told(const Result<>& done);
    std::optional<Quotation> quotation() const;
    const CodedPassage* chosenPassage() const;
    void findElsewhere();
    void findProposal();
    QString shortName(const CodedPassage& coded) const;
    QString nameOf(const CodedPassage& coded) const;

    Session& m_session;
    std::filesystem::path m_document; ///< whose keys the fields hold
    std::optional<Source> m_source;
    std::string m_textHash; ///< of the text that is shown
    std::unique_ptr<PassageFinder> m_finder;
    std::unique_ptr<class CharacterPlaces> m_places;
    std::vector<CodedPassage> m_coded;
    std::unordered_map<std::string, std::vector<PassageId>>
        m_elsewhere;                    ///< passages of other sources by their folded words
    std::optional<Position> m_proposal; ///< of the same words elsewhere
    struct Done
    {
        std::int64_t edit;
        std::pair<qsizetype, qsizetype> stretch;
    };
    std::vector<Done> m_done; ///< coded here, the last one last

    RecordPicker* m_picker;
    CodedText* m_text;
    PassageBar* m_bar;
    CodingStrip* m_strip = nullptr;
    QListWidget* m_list;
    QLabel *m_keys, *m_place, *m_proposed;
    Announcement* m_said;
    QPushButton *m_fromFile, *m_paste, *m_edit, *m_delete, *m_takeNearest;
};

} // namespace plenary
