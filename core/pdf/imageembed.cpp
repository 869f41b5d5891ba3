// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/imageembed.h"

#include "page/packedimage.h"

#include <QCryptographicHash>

#include <array>

namespace quayside::pdf {
namespace {

struct Made {
    std::string head; ///< without SMask
    QByteArray data;
    std::string maskHead;
    QByteArray mask; ///< empty: opaque
};

std::string head(int width, int height, std::string_view space, int bits)
{
    Bytes out;
    out << "/Type/XObject/Subtype/Image/Width " << width << "/Height " << height << "/ColorSpace" << space << "/BitsPerComponent " << bits;
    return out.take();
}

std::string predictor(int width, int channels, int bits)
{
    Bytes out;
    out << "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " << channels << "/BitsPerComponent " << bits << "/Columns " << width << ">>";
    return out.take();
}

std::string colorSpace(const PageImage &image)
{
    if (image.palette.isEmpty())
        return image.channels == 1 ? "/DeviceGray" : "/DeviceRGB";
    Bytes out;
    out << "[/Indexed/DeviceRGB " << qint64(image.palette.size() / 3 - 1) << ' ';
    out.hex(image.palette) << ']';
    return out.take();
}

Made fromPacked(const PageImage &image)
{
    Made made;
    made.head = head(image.width, image.height, colorSpace(image), image.bits) + predictor(image.width, image.channels, image.bits);
    made.data = image.data;
    if (!image.alpha.isEmpty()) {
        made.maskHead = head(image.width, image.height, "/DeviceGray", 8) + predictor(image.width, 1, 8);
        made.mask = image.alpha;
    }
    return made;
}

Made fromJpeg(const PageImage &image, bool deviceCmyk)
{
    const auto info = jpegInfo(image.data);
    if (info.components == 0 || (info.components == 4 && !deviceCmyk))
        return fromPacked(packedImage(unpackedImage(image))); // these bytes may not be embedded
    Made made;
    made.head = head(info.width, info.height, info.components == 1 ? "/DeviceGray" : info.components == 4 ? "/DeviceCMYK" : "/DeviceRGB", info.bits);
    if (info.components == 4 && info.adobe)
        made.head += "/Decode[1 0 1 0 1 0 1 0]";
    made.head += "/Filter/DCTDecode";
    made.data = image.data;
    return made;
}

Made make(const PageImage &image, bool deviceCmyk)
{
    return image.kind == PageImage::Kind::Jpeg ? fromJpeg(image, deviceCmyk) : fromPacked(image);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray hashOf(const PageImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(image.data);
    hash.addData(image.alpha);
    hash.addData(image.palette);
    const std::array<int, 5> shape{static_cast<int>(image.kind), image.width, image.height, image.channels, image.bits};
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(shape.data()), sizeof shape));
    return hash.result();
}

} // namespace

JpegInfo jpegInfo(QByteArrayView data)
{
    JpegInfo info;
    const auto byte = [&data](qsizetype i) { return i < data.size() ? static_cast<unsigned char>(data[i]) : 0; };
    const auto word = [&byte](qsizetype i) { return byte(i) << 8 | byte(i + 1); };
    if (word(0) != 0xffd8)
        return info;
    for (qsizetype at = 2; at + 4 < data.size();) {
        if (byte(at) != 0xff) {
            ++at;
            continue;
        }
        const int marker = byte(at + 1);
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker == 0xd9 || marker == 0xda)
            break;
        if (marker == 0xee && at + 9 <= data.size() && data.sliced(at + 4, 5) == QByteArrayView("Adobe"))
            info.adobe = true;
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            // DCTDecode excludes arithmetic coding and 12 bits.
            const int components = byte(at + 9);
            if (byte(at + 4) != 8 || marker > 0xc2 || (components != 1 && components != 3 && components != 4) || word(at + 5) == 0 || word(at + 7) == 0)
                return {};
            info.components = components;
            info.height = word(at + 5);
            info.width = word(at + 7);
        }
        at += 2 + word(at + 2);
    }
    return info;
}

int Images::object(qint32 image, Objects &objects)
{
    m_objects.resize(m_document.images.size(), 0);
    int &number = m_objects[std::size_t(image)];
    if (number == 0) {
        int &shared = m_byHash[hashOf(m_document.images[std::size_t(image)])];
        if (shared == 0) {
            shared = objects.reserve();
            m_order.push_back(image);
        }
        number = shared;
    }
    return number;
}

Result<void> Images::write(Objects &objects, WorkContext &context)
{
    for (const qint32 image : m_order) {
        if (auto stopped = context.checkStop(); !stopped)
            return stopped;
        Made made = make(m_document.images[std::size_t(image)], m_deviceCmyk);
        if (!made.mask.isEmpty()) {
            const int mask = objects.reserve();
            if (auto result = objects.addStream(mask, made.maskHead, view(made.mask)); !result)
                return result;
            made.head += "/SMask " + std::to_string(mask) + " 0 R";
        }
        if (auto result = objects.addStream(m_objects[std::size_t(image)], made.head, view(made.data)); !result)
            return result;
    }
    return {};
}

} // namespace quayside::pdf
