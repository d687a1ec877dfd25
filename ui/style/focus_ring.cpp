// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QVariant>

#include "ui/style/tokens.h"

namespace keyfold::ui {
namespace {

constexpr const char* ringProperty = "keyfoldFocusRing";
constexpr int gap = 1;
constexpr int stroke = 2;

bool wantsRing(const QWidget* widget)
{
    const QVariant wish = widget->property(ringProperty);
    return wish.isValid() ? wish.toBool() : qobject_cast<const QAbstractButton*>(widget) != nullptr;
}

// The window, or what a scroll area moves: there the ring travels with its control and is cut where the control is.
QWidget* holderOf(const QWidget* target)
{
    QWidget* holder = target->parentWidget();
    while (holder != nullptr && !holder->isWindow()) {
        QWidget* above = holder->parentWidget();
        if (above != nullptr && qobject_cast<QAbstractScrollArea*>(above->parentWidget()) != nullptr)
            break;
        holder = above;
    }
    return holder;
}

class RingFrame final : public QWidget {
public:
    RingFrame(QWidget* target, QWidget* holder) : QWidget(holder), m_target(target)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("focusRing"));
        for (QWidget* w = target; w != nullptr && w != holder; w = w->parentWidget())
            w->installEventFilter(this);
        follow();
        connect(target, &QObject::destroyed, this, &QObject::deleteLater);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::ParentChange:
        case QEvent::ZOrderChange:
            follow();
            break;
        default:
            break;
        }
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Role::Focus, m_target != nullptr ? m_target->palette() : palette()), stroke));
        const qreal half = stroke / 2.0;
        const qreal round = radius::Control + gap + half;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), round, round);
    }

private:
    void follow()
    {
        if (m_target == nullptr)
            return;
        if (!parentWidget()->isAncestorOf(m_target)) { // it was taken out of the window meanwhile: mapTo() would crash
            hide();
            return;
        }
        const int out = gap + stroke;
        const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
        setGeometry(QRect(corner, m_target->size()).adjusted(-out, -out, out, out));
        setVisible(m_target->isVisibleTo(parentWidget()));
        raise();
    }

    QPointer<QWidget> m_target;
};

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    hide();
}

void FocusRing::enableFor(QWidget* widget)
{
    widget->setProperty(ringProperty, true);
}

void FocusRing::showAround(QWidget* widget)
{
    if (QWidget* holder = holderOf(widget))
        (new RingFrame(widget, holder))->show(); // the holder owns it
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const bool in = event->type() == QEvent::FocusIn;
    if ((!in && event->type() != QEvent::FocusOut) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (in && byKeyboard(reason) && wantsRing(widget))
        show(widget);
    else if (in ? widget != m_target : !comesBack)
        hide();
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* target)
{
    if (m_target == target && m_frame != nullptr)
        return;
    hide();
    QWidget* holder = holderOf(target);
    if (holder == nullptr)
        return;
    m_target = target;
    m_frame = new RingFrame(target, holder); // the holder owns it
    m_frame->show();
}

void FocusRing::hide()
{
    if (m_frame != nullptr) {
        m_frame->hide();
        m_frame->deleteLater();
    }
    m_frame.clear();
    m_target.clear();
}

} // namespace keyfold::ui
